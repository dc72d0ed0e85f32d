import PolicyEngine
import Testing

@Suite struct PolicyTestRunnerTests {
  private let norms = [
    "- { id: ban, must-not: post, when: { via: social }, unless: { with: colleague } }",
    "- { id: free, may: post, when: { via: letter }, overrides: wide }\n"
      + "- { id: wide, advised-against: post, when: { with: pupil } }",
    "- { id: duty, must: tell, when: { event: unwelcome }, report-to: head }",
  ]

  private func report(_ tests: String) throws -> PolicyTestReport {
    let body = norms.enumerated().map { SmallPolicy.paragraph("\($0 + 1)", $1) }
      .joined(separator: "\n")
    let document = try SmallPolicy.document(body + "\n```tests\n\(tests)\n```\n")
    return PolicyTestRunner(document).run()
  }

  private func failure(_ test: String) throws -> PolicyTestResult.Failure {
    let report = try report(test)
    #expect(!report.passed)
    return try #require(report.failed.first?.failures.first)
  }

  @Test func `a test that holds passes`() throws {
    let report = try report(
      "- { ask: { do: post, via: social, with: pupil }, expect: { must-not: [ban], also: [wide] } }"
    )
    #expect(report.passed)
    #expect(
      report.results.first?.question
        == "May I post a picture with a pupil of this school through your own social media?")
  }

  @Test func `another verdict than expected is said in words`() throws {
    let failure = try failure(
      "- { ask: { do: post, via: social, with: pupil }, expect: { may: [free] } }")
    #expect(failure.expected == "“may” by free")
    #expect(failure.got == "“must-not” by ban")
    #expect(failure.sentence == nil)
  }

  @Test func `exactly the cited norms must be named`() throws {
    let failure = try failure(
      "- { ask: { do: post, via: social, with: pupil }, expect: { must-not: [ban, wide] } }")
    #expect(failure.got == "“must-not” by ban")
  }

  @Test func `a fact that is left open must not matter`() throws {
    let failure = try failure("- { ask: { do: post, via: social }, expect: { must-not: [ban] } }")
    #expect(failure.completion == ["with": "colleague"])
    #expect(failure.sentence == "with is “a colleague”")
    #expect(failure.got == "silence")
  }

  @Test func `a fact with an assumed value keeps it`() throws {
    #expect(try report("- { ask: { do: tell }, expect: { silent: true } }").passed)
    let open = try report("- { ask: { do: tell, event: unwelcome }, expect: { must: [duty] } }")
    #expect(open.passed)
  }

  @Test func `duties are expected by norm or by act`() throws {
    let asked = "ask: { do: keep, event: unwelcome }"
    #expect(try report("- { \(asked), expect: { duties: [duty, tell] } }").passed)
    let failure = try failure("- { ask: { do: keep }, expect: { duties: [duty] } }")
    #expect(failure.expected == "the duty duty")
    #expect(failure.got == "no duty")
  }

  @Test func `silence with a report to make is a report`() throws {
    #expect(
      try report("- { ask: { do: keep, event: unwelcome }, expect: { answer: report_now } }").passed
    )
    #expect(try report("- { ask: { do: keep }, expect: { answer: policy_silent } }").passed)
  }

  @Test func `labels that must be cited are looked for`() throws {
    let asked = "ask: { do: post, via: social, with: pupil }"
    #expect(try report("- { \(asked), expect: { cites: [\"1\"] } }").passed)
    let failure = try failure("- { \(asked), expect: { cites: [\"2\"] } }")
    #expect(failure.expected == "paragraph 2 cited")
    #expect(failure.got == "paragraph 1 cited")
  }

  @Test func `coverage counts norms that are cited, weaker, owed or defeated, and branches`() throws
  {
    let coverage = try report(
      """
      - { ask: { do: post, via: social, with: pupil }, expect: { must-not: [ban] } }
      - { ask: { do: post, via: social, with: colleague }, expect: { silent: true } }
      - { ask: { do: post, via: letter, with: pupil }, expect: { may: [free] } }
      - { ask: { do: keep, event: unwelcome }, expect: { duties: [duty] } }
      """
    ).coverage
    #expect(coverage.ways == [[.cited], [.cited], [.also, .defeated], [.owed]])
    #expect(coverage.untestedNorms.isEmpty)
    #expect(coverage.untestedBranches.isEmpty)
    #expect(coverage.testsOfParagraph == ["p1": 1, "p2": 2, "p3": 4])
  }

  @Test func `what no test reaches is listed`() throws {
    let coverage = try report("- { ask: { do: keep }, expect: { silent: true } }").coverage
    #expect(coverage.untestedNorms == [0, 1, 2, 3])
    #expect(coverage.untestedBranches.map(\.norm) == [0])
  }
}
