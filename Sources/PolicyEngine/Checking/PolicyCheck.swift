/// What the checker says about a policy.
public struct PolicyCheck: Sendable {
  /// All findings: what blocks first, then what needs a decision, then notes.
  public var findings: [PolicyFinding]
  /// Acts with more combinations than can be listed, in words: only what needs no list is checked.
  public var unchecked: [String]

  /// Whether the policy may not be published as it is.
  public var blocksPublication: Bool { findings.contains(where: \.blocksPublication) }

  /// The findings that no decision settles.
  public var open: [PolicyFinding] { findings.filter { $0.decided == nil } }

  /// The findings that a decision settles.
  public var decided: [PolicyFinding] { findings.filter { $0.decided != nil } }

  /// The findings of a kind.
  public func findings(_ kind: FindingKind) -> [PolicyFinding] {
    findings.filter { $0.kind == kind }
  }
}
