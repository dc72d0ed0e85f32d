/// Situations about which the policy is silent, an act each.
///
/// Silence is an answer, and most of it is meant: nobody wants a rule for everything. What is
/// told is worth a head's time:
///
/// - acts about which some paragraph forbids, allows or advises; an act that is only ever required
///   is not asked for;
/// - people whom the policy binds;
/// - combinations of things that the policy names for this act one by one: a hole in its net, not
///   all that lies outside;
/// - the everyday case, with every fact at its assumed value; and special cases in which an answer
///   of the everyday case falls silent, as when an exception leaves nothing behind;
/// - nothing that `out-of-scope` names.
struct GapRule: CheckRule {
  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    let scope = GapScope(policy)
    return policy.facts.acts.indices.compactMap { act in
      let ruling = policy.compiled.tables[act].relations.rulingNorms
      guard ruling.contains(where: { policy.norms[$0].modality != .must }),
        let cells = scope.cells(act: act, ruling: ruling)
      else { return nil }
      let (worth, rest) = silence(in: cells, scope)
      if worth.isEmpty { return nil }
      return finding(
        act, Occurrence(cells: cells, set: worth, acts: [act]), beyond: rest, policy)
    }
  }

  /// The silent cells that are worth telling, and the other ones of the same people.
  private func silence(in cells: NormCells, _ scope: GapScope) -> (worth: CellSet, rest: CellSet) {
    var silent = CellSet.full(cells.count).subtracting(cells.active(anyOf: cells.candidates))
    for condition in scope.meant { silent.subtract(cells.cells(where: condition)) }
    if let bound = scope.bound { silent.formIntersection(cells.cells(where: bound)) }
    var everyday = cells.none
    var special = cells.none
    silent.forEach { cell in
      let usual = scope.everyday(cell, in: cells)
      if usual == cell { everyday.insert(cell..<(cell + 1)) }
      if !silent.contains(usual) { special.insert(cell..<(cell + 1)) }
    }
    var worth = everyday.intersection(scope.named(in: cells, withExceptions: false))
    worth.formUnion(special.intersection(scope.named(in: cells, withExceptions: true)))
    return (worth, silent.subtracting(worth))
  }

  private func finding(
    _ act: Int, _ occurrence: Occurrence, beyond: CellSet, _ policy: CheckedPolicy
  ) -> PolicyFinding? {
    let fact = policy.facts[policy.facts.act]
    var finding = PolicyFinding(
      .gap, "The policy leaves open in some cases whether anyone may “\(fact.values[act].text)”.",
      help: "People are told to ask. Write a norm for it, name it under “out-of-scope”, or "
        + "settle it in “decisions”.")
    finding.subjects = ["\(fact.name): \(fact.values[act].name)"]
    finding.position = fact.position
    let shown = policy.show(finding, in: [occurrence], beyond: beyond) {
      $0.ruling.verdict == .silent
    }
    guard var finding = shown, let witness = finding.witness else { return nil }
    finding.test = WitnessWriter(policy: policy).test(witness)
    return finding
  }
}
