/// Norms and exception branches that no test reaches, each with a test that would.
struct TestRule: CheckRule {
  /// Where each norm speaks.
  let reaches: [Reach]

  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    let coverage = PolicyTestRunner(
      policy.document, compiled: policy.compiled, duties: policy.dutyNorms
    ).coverage()
    return coverage.untestedNorms.compactMap { untested($0, policy) }
      + coverage.untestedBranches.compactMap { untested($0, policy) }
  }

  private func untested(_ norm: Int, _ policy: CheckedPolicy) -> PolicyFinding? {
    let finding = policy.about(
      [norm],
      PolicyFinding(
        .untestedNorm, "No test reaches \(policy.names.norm(norm)).",
        help: "Add a test, such as the one proposed here."))
    let reach = reaches[norm]
    guard let place = reach.decides.first ?? reach.speaks.first ?? reach.owed.first,
      let witness = place.cells.plainest(of: place.set)
    else { return finding }
    let writer = WitnessWriter(policy: policy)
    let isAboutAct = policy.norms[norm].acts.contains(witness[policy.facts.act])
    return shown(finding, witness, place) {
      isAboutAct
        ? writer.test(witness)
        : writer.dutyTest(witness)
    }
  }

  private func untested(_ branch: TestCoverage.Branch, _ policy: CheckedPolicy) -> PolicyFinding? {
    let norm = policy.norms[branch.norm]
    let words = policy.wording.phrases(norm.exceptions[branch.branch]).asClause
    let finding = policy.about(
      [branch.norm],
      PolicyFinding(
        .untestedBranch,
        "No test reaches the exception of \(policy.names.norm(branch.norm)): unless \(words).",
        help: "Add a test, such as the one proposed here."))
    for act in norm.acts.indices {
      guard let cells = policy.rulings[act] else { continue }
      let set = cells.addressed(branch.norm)
        .intersection(cells.cells(where: norm.exceptions[branch.branch]))
      guard let witness = cells.plainest(of: set) else { continue }
      let place = Occurrence(cells: cells, set: set, acts: [act])
      return shown(finding, witness, place) {
        WitnessWriter(policy: policy).test(witness)
      }
    }
    return finding
  }

  private func shown(
    _ finding: PolicyFinding, _ witness: Situation, _ place: Occurrence, _ test: () -> String?
  ) -> PolicyFinding {
    var finding = finding
    finding.witness = witness
    finding.test = test()
    return finding
  }
}
