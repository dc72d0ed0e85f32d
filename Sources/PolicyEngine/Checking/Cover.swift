/// Which other norms are active in all the cells in which a norm is needed.
struct Cover {
  /// The norm.
  let norm: Int
  /// Where it is needed.
  let needed: [Occurrence]
  /// The policy.
  let policy: CheckedPolicy

  /// Whether one other norm suffices.
  func isMet(by other: Int) -> Bool {
    needed.allSatisfy { $0.set.isSubset(of: cells(of: other, in: $0)) }
  }

  /// As few of some norms as suffice, found by taking the most useful one first; nil if all of
  /// them do not.
  func fewest(of others: [Int]) -> [Int]? {
    var left = needed.map(\.set)
    var chosen: [Int] = []
    while left.contains(where: { !$0.isEmpty }) {
      let gains = others.map { other in
        zip(left, needed).reduce(0) { sum, place in
          sum + place.0.intersection(cells(of: other, in: place.1)).population
        }
      }
      guard let most = gains.max(), most > 0, let best = gains.firstIndex(of: most) else {
        return nil
      }
      chosen.append(others[best])
      for place in left.indices {
        left[place].subtract(cells(of: others[best], in: needed[place]))
      }
    }
    return chosen.sorted()
  }

  private func cells(of other: Int, in table: Occurrence) -> CellSet {
    let acts = policy.norms[norm].acts
    let isDuty = table.acts.contains { !acts.contains($0) }
    // A duty is about all of its acts, a ruling about the asked one.
    if isDuty, !acts.isSubset(of: policy.norms[other].acts) { return table.cells.none }
    return table.cells.active(other)
  }
}
