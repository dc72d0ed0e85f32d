/// Looks through a policy for what its author should know before it is published.
///
/// All that it says about situations is exact: it looks at every combination of facts that could
/// be decided differently.
public struct PolicyChecker: Sendable {
  private let document: PolicyDocument
  private let compiled: CompiledPolicy

  /// Prepares to check a policy.
  public init(_ document: PolicyDocument) {
    self.init(document, compiled: CompiledPolicy(document))
  }

  /// Prepares to check a policy that is compiled already.
  public init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    self.document = document
    self.compiled = compiled
  }

  /// Checks the policy.
  ///
  /// - Complexity: Tens of milliseconds for 150 norms.
  public func check() -> PolicyCheck {
    let policy = CheckedPolicy(document, compiled: compiled)
    let reaches = policy.norms.indices.map { Reach(of: $0, in: policy) }
    let rules: [any CheckRule] = [
      ConflictRule(), RecipientRule(), TextRule(), DutyDisagreementRule(), DeadlineRule(),
      UnknownRoleRule(), ReachRule(reaches: reaches), RedundancyRule(reaches: reaches),
      DeadOverrideRule(), GapRule(), UseRule(), TestRule(reaches: reaches),
    ]
    let found = rules.flatMap { $0.findings(in: policy) }
    let findings = DecisionMatcher(document).settle(found.map(named))
    let unchecked = policy.rulings.indices.filter { policy.rulings[$0] == nil }
    return PolicyCheck(
      findings: sorted(findings), unchecked: unchecked.map { policy.wording.act($0) })
  }

  /// The finding with its witness by names, as programs read it.
  private func named(_ finding: PolicyFinding) -> PolicyFinding {
    guard let witness = finding.witness else { return finding }
    let facts = document.facts
    var finding = finding
    for (index, fact) in facts.all.enumerated()
    where index == facts.act || fact.assumed != witness[index] {
      finding.witnessFacts[fact.name] = fact.values[witness[index]].name
    }
    return finding
  }

  /// What blocks first; findings of a kind stay together, in the order of the text.
  private func sorted(_ findings: [PolicyFinding]) -> [PolicyFinding] {
    let kinds = Dictionary(
      FindingKind.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return findings.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.decided == nil ? 0 : 1, kinds[one.kind] ?? 0, left.offset)
        < (other.decided == nil ? 0 : 1, kinds[other.kind] ?? 0, right.offset)
    }.map(\.element)
  }
}
