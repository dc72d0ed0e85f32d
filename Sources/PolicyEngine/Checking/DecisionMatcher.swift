/// Finds the decision that settles a finding.
///
/// A decision settles every finding of its kind that is about nothing else than it names:
/// `docs/policy-language.md`, “decisions”.
struct DecisionMatcher {
  private let document: PolicyDocument

  init(_ document: PolicyDocument) { self.document = document }

  /// The findings with the decisions that settle them, and a note for each decision that settles
  /// none.
  func settle(_ findings: [PolicyFinding]) -> [PolicyFinding] {
    var used: Set<Int> = []
    let settled = findings.map { finding in
      var finding = finding
      let found = document.decisions.indices.filter { settles(document.decisions[$0], finding) }
      used.formUnion(found)
      finding.decided = found.first.map { document.decisions[$0] }
      return finding
    }
    return settled + document.decisions.indices.filter { !used.contains($0) }.map(idle)
  }

  private func settles(_ decision: SettledQuestion, _ finding: PolicyFinding) -> Bool {
    guard finding.kind.isMeant(by: decision.finding) else { return false }
    if decision.norms.isEmpty, decision.paragraphs.isEmpty, decision.subjects.isEmpty {
      // Nothing that hinders publication may be waved through wholesale.
      return finding.kind.severity == .note
    }
    return names(decision.norms, all: finding.norms)
      && names(decision.paragraphs.map(label), all: finding.paragraphs)
      && names(decision.subjects, all: finding.subjects)
  }

  private func names(_ list: [String], all subjects: [String]) -> Bool {
    list.isEmpty || !subjects.isEmpty && subjects.allSatisfy { list.contains($0) }
  }

  private func label(_ labelOrId: String) -> String {
    document.paragraph(labelOrId)?.label ?? labelOrId
  }

  private func idle(_ index: Int) -> PolicyFinding {
    let decision = document.decisions[index]
    let isKnown = FindingKind.allCases.contains { $0.isMeant(by: decision.finding) }
    let about = decision.norms + decision.paragraphs + decision.subjects
    let subject = about.isEmpty ? "" : " (" + about.joined(separator: ", ") + ")"
    var finding = PolicyFinding(
      .decisionSettlesNothing,
      isKnown
        ? "The decision about “\(decision.finding)”\(subject) settles nothing."
        : "There is no finding called “\(decision.finding)” to decide about.",
      help: isKnown
        ? "The finding is gone, or it is about more than the decision names."
        : "The names are: " + FindingKind.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    finding.subjects = about
    finding.position = decision.position
    return finding
  }
}
