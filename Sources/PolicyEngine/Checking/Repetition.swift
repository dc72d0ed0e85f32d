/// That other norms say all that one norm says, wherever it speaks.
struct Repetition {
  /// Whether paragraphs would be missed in citations, or nothing at all.
  let kind: FindingKind
  /// As few norms as say the same together.
  let others: [Int]
  /// The norms that say the same each by itself.
  let eachAlone: [Int]
  /// Where it speaks.
  let occurrences: [Occurrence]

  /// Finds out whether a norm could go; nil if it would be missed, or never decides anyway.
  init?(of norm: Int, _ reach: Reach, in policy: CheckedPolicy) {
    guard reach.isCertain, !reach.decides.isEmpty || reach.isOwed else { return nil }
    let equals = policy.norms.indices.filter {
      $0 != norm && policy.norms[$0].acts.intersects(policy.norms[norm].acts)
        && policy.norms[$0].saysAsMuch(as: policy.norms[norm])
    }
    // Conditions of weaker norms are shown too, so a norm with details counts wherever it speaks.
    let details = !policy.norms[norm].details.isEmpty
    let cover = Cover(
      norm: norm, needed: (details ? reach.speaks : reach.decides) + reach.owed, policy: policy)
    guard let others = cover.fewest(of: equals), Self.changesNoVerdict(norm, policy) else {
      return nil
    }
    let own = equals.filter { policy.norms[$0].paragraph == policy.norms[norm].paragraph }
    let whole = Cover(norm: norm, needed: reach.speaks + reach.owed, policy: policy)
    let same = whole.fewest(of: own)
    kind = same == nil ? .redundantForVerdict : .redundantForCitations
    self.others = same ?? others
    eachAlone = (same == nil ? equals : own).filter { (same == nil ? cover : whole).isMet(by: $0) }
    occurrences = reach.decides + reach.owed
  }

  /// Whether the verdicts stay when norms that yield to it speak again.
  private static func changesNoVerdict(_ norm: Int, _ policy: CheckedPolicy) -> Bool {
    guard !policy.norms[norm].overrides.isEmpty else { return true }
    let tables = policy.rulings.compactMap { $0 } + policy.duties.map(\.cells)
    return tables.allSatisfy { cells in
      guard cells.candidates.contains(norm) else { return true }
      let without = cells.active(without: norm)
      return Modality.allCases.allSatisfy { modality in
        let norms = cells.candidates.filter { policy.norms[$0].modality == modality }
        var then = cells.none
        for other in norms { if let set = without[other] { then.formUnion(set) } }
        return then.words == cells.active(anyOf: norms).words
      }
    }
  }
}

extension Norm {
  /// Whether it is as strong, and asks for all that the other asks for.
  func saysAsMuch(as other: Norm) -> Bool {
    modality == other.modality && details.covers(other.details)
  }
}
