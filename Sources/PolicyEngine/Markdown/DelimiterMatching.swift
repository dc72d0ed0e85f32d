/// Finds which runs of marks belong together (CommonMark 0.31, "process emphasis").
///
/// The stack of open runs is looked through from the top; how far a kind of closing run has
/// looked in vain is remembered, so that no part is looked through twice.
struct DelimiterMatching {
  /// What becomes of a run: first it closes stresses, then marks are left over, then it opens.
  struct Share {
    /// The widths of the stresses that it closes, innermost first.
    var closes: [Int] = []
    /// Marks that stay text.
    var left: Int
    /// The widths of the stresses that it opens, innermost first.
    var opens: [Int] = []
  }

  private(set) var shares: [Share]
  private let runs: [DelimiterRun]
  private var open: [Int] = []
  private var searched: [Key: Int] = [:]

  private struct Key: Hashable {
    var mark: Unicode.Scalar
    var opens: Bool
    var rest: Int
  }

  init(_ runs: [DelimiterRun]) {
    self.runs = runs
    shares = runs.map { Share(left: $0.count) }
    for index in runs.indices {
      if runs[index].closes { close(index) }
      if runs[index].opens, shares[index].left > 0 { open.append(index) }
    }
  }

  private mutating func close(_ index: Int) {
    while shares[index].left > 0 {
      guard let place = opener(of: index) else { return }
      let opening = open[place]
      // What stands between the two is closed no more.
      open.removeLast(open.count - place - 1)
      let width = min(shares[opening].left, shares[index].left) >= 2 ? 2 : 1
      shares[opening].left -= width
      shares[opening].opens.append(width)
      shares[index].left -= width
      shares[index].closes.append(width)
      if shares[opening].left == 0 { open.removeLast() }
    }
  }

  private mutating func opener(of index: Int) -> Int? {
    let run = runs[index]
    let key = Key(mark: run.mark, opens: run.opens, rest: run.count % 3)
    let bottom = searched[key] ?? -1
    var place = open.count - 1
    while place >= 0, open[place] > bottom {
      if matches(runs[open[place]], run) { return place }
      place -= 1
    }
    searched[key] = open.last ?? bottom
    return nil
  }

  private func matches(_ opening: DelimiterRun, _ closing: DelimiterRun) -> Bool {
    guard opening.mark == closing.mark else { return false }
    // "The rule of three": `*a**b*` is not two stresses.
    guard opening.closes || closing.opens else { return true }
    return (opening.count + closing.count) % 3 != 0
      || (opening.count % 3 == 0 && closing.count % 3 == 0)
  }
}
