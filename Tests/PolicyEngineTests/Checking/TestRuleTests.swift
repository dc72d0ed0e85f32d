import PolicyEngine
import Testing

@Suite struct TestRuleTests {
  private let body = Check.paragraphs(
    "- { id: a, must-not: post, when: { via: social }, unless: { with: colleague } }",
    "- { id: b, must: tell, when: { do: post, event: unwelcome } }")

  @Test func `a norm that no test reaches is told with a test that would`() throws {
    let findings = try Check.findings(.untestedNorm, body)
    #expect(findings.map(\.norms) == [["a"], ["b"]])
    for finding in findings { #expect(try Check.proposedTestPasses(finding, body)) }
  }

  @Test func `an exception branch that no test reaches is told with a test that would`() throws {
    let finding = try Check.finding(.untestedBranch, body)
    #expect(
      finding.sentence
        == "No test reaches the exception of paragraph 1: unless it is with a colleague.")
    #expect(try Check.proposedTestPasses(finding, body))
  }

  @Test func `tests that reach norm and branch leave nothing to tell`() throws {
    let tests = """

      ```tests
      - { ask: { do: post, via: social, with: pupil }, expect: { must-not: [a] } }
      - { ask: { do: post, via: social, with: colleague }, expect: { silent: true } }
      - { ask: { do: post, event: unwelcome }, expect: { duties: [b] } }
      ```
      """
    let check = try Check.check(body + tests)
    #expect(check.findings(.untestedNorm).isEmpty)
    #expect(check.findings(.untestedBranch).isEmpty)
  }
}
