/// Norms that speak at once and disagree: hard conflict, undeclared exception, tension.
struct ConflictRule: CheckRule {
  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    let pairs = Self.pairs(in: policy)
    return pairs.keys.sorted().compactMap { conflict in
      finding(conflict, in: pairs[conflict] ?? [], policy)
    }
  }

  /// Where each pair of norms disagrees: about the asked act, otherwise about a duty.
  private static func pairs(in policy: CheckedPolicy) -> [Conflict: [Occurrence]] {
    var found: [Conflict: [Occurrence]] = [:]
    for table in policy.rulingTables { collect(table, policy, into: &found) }
    let aboutActs = Set(found.keys)
    for table in policy.duties {
      var more: [Conflict: [Occurrence]] = [:]
      collect(
        Occurrence(cells: table.cells, set: table.cells.none, acts: table.acts), policy,
        into: &more)
      for (conflict, occurrences) in more where !aboutActs.contains(conflict) {
        let meet = policy.norms[conflict.stricter].acts
          .intersects(policy.norms[conflict.weaker].acts)
        if meet, table.norms.contains(conflict.weaker) {
          found[conflict, default: []] += occurrences
        }
      }
    }
    return found
  }

  private static func collect(
    _ table: Occurrence, _ policy: CheckedPolicy, into found: inout [Conflict: [Occurrence]]
  ) {
    let norms = policy.norms
    let strict = table.cells.candidates.filter {
      norms[$0].modality == .mustNot || norms[$0].modality == .advisedAgainst
    }
    for one in strict {
      let cells = table.cells.active(one)
      guard !cells.isEmpty else { continue }
      for other in table.cells.candidates {
        guard norms[other].modality.allows,
          let conflict = Conflict(one, other, norms: norms)
        else { continue }
        let both = cells.intersection(table.cells.active(other))
        if both.isEmpty { continue }
        var occurrence = table
        occurrence.set = both
        found[conflict, default: []].append(occurrence)
      }
    }
  }

  private func finding(
    _ conflict: Conflict, in occurrences: [Occurrence], _ policy: CheckedPolicy
  ) -> PolicyFinding? {
    let (strict, weak) = (conflict.stricter, conflict.weaker)
    let words = ConflictWording(policy: policy)
    var finding = policy.about(
      [strict, weak],
      PolicyFinding(kind(conflict), words.sentence(strict, weak), help: ""))
    finding.proposal = words.proposal(strict, weak, in: occurrences)
    finding.help = words.help(conflict, finding.proposal)
    let shown = policy.show(finding, in: occurrences) { decision in
      decision.ruling.conflicts.contains(conflict) || decision.owed.conflicts.contains(conflict)
    }
    guard var finding = shown, let witness = finding.witness else {
      return nil
    }
    let isAboutAct = policy.reference.decide(witness).ruling.conflicts.contains(conflict)
    let writer = WitnessWriter(policy: policy)
    finding.test =
      isAboutAct
      ? writer.test(witness, giving: finding.limitedFacts)
      : writer.dutyTest(witness)
    return finding
  }

  private func kind(_ conflict: Conflict) -> FindingKind {
    switch conflict.kind {
    case .hard: .hardConflict
    case .undeclaredException: .undeclaredException
    case .tension: .tension
    }
  }
}
