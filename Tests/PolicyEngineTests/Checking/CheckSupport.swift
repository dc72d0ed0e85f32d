import PolicyEngine
import Testing

/// Checks small policies.
enum Check {
  /// The findings of a kind in a small policy with the shared facts.
  static func findings(
    _ kind: FindingKind, _ body: String, front: String = ""
  ) throws -> [PolicyFinding] {
    try check(body, front: front).findings(kind)
  }

  /// The only finding of a kind.
  static func finding(
    _ kind: FindingKind, _ body: String, front: String = ""
  ) throws -> PolicyFinding {
    let found = try findings(kind, body, front: front)
    #expect(found.count == 1, "\(found.map(\.sentence))")
    return try #require(found.first)
  }

  static func check(_ body: String, front: String = "") throws -> PolicyCheck {
    try PolicyChecker(SmallPolicy.document(body, front: front)).check()
  }

  /// Paragraphs 1, 2, 3 … with one norms block each.
  static func paragraphs(_ norms: String...) -> String {
    norms.enumerated().map { SmallPolicy.paragraph("\($0 + 1)", $1) }.joined(separator: "\n")
  }

  /// Whether the test that a finding proposes passes in the policy that it was found in.
  static func proposedTestPasses(
    _ finding: PolicyFinding, _ body: String, front: String = ""
  ) throws -> Bool {
    let test = try #require(finding.test)
    let document = try SmallPolicy.document(body + "\n```tests\n\(test)\n```\n", front: front)
    let report = PolicyTestRunner(document).run()
    #expect(report.results.count == 1)
    return report.passed
  }
}
