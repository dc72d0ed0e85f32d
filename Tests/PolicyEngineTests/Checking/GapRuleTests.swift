import PolicyEngine
import Testing

@Suite struct GapRuleTests {
  private let body = Check.paragraphs(
    "- { id: a, must-not: connect, when: { with: pupil, via: social } }",
    "- { id: b, may: connect, when: { with: colleague, via: network } }")

  @Test func `combinations of things that are named one by one may be left open`() throws {
    let finding = try Check.finding(.gap, body)
    #expect(finding.subjects == ["do: connect"])
    #expect(
      finding.cases == [
        "anyone who wants to accept or send a connection request "
          + "with a pupil of this school through a professional network",
        "anyone who wants to accept or send a connection request "
          + "with a colleague through their own social media",
      ])
    #expect(try Check.proposedTestPasses(finding, body))
    #expect(finding.severity == .note)
  }

  @Test func `what no paragraph names is no gap`() throws {
    let body = Check.paragraphs("- { id: a, must-not: connect, when: { with: pupil } }")
    #expect(try Check.findings(.gap, body).isEmpty)
  }

  @Test func `an act that is only required is not asked for`() throws {
    let body = Check.paragraphs(
      "- { id: a, must: tell, when: { with: pupil, via: social } }",
      "- { id: b, must: tell, when: { with: colleague, via: network } }")
    #expect(try Check.findings(.gap, body).isEmpty)
  }

  @Test func `an exception that leaves nothing behind is a gap`() throws {
    let body = Check.paragraphs("- { id: a, must-not: connect, unless: { event: unwelcome } }")
    #expect(
      try Check.finding(.gap, body).cases == [
        "anyone who wants to accept or send a connection request, "
          + "in the case of contact that makes them uncomfortable"
      ])
  }

  @Test func `people whom the policy does not bind are left out`() throws {
    let finding = try Check.finding(.gap, body, front: "binds: staff")
    #expect(finding.cases.allSatisfy { $0.hasPrefix("anyone bound by this policy") })
  }

  @Test func `what is out of scope is meant to be silent`() throws {
    let front = "out-of-scope: [ { do: connect, with: colleague }, { with: pupil, via: network } ]"
    #expect(try Check.findings(.gap, body, front: front).isEmpty)
  }

  @Test func `a decision settles the gaps of an act`() throws {
    let decided =
      body + """

        ```decisions
        - { finding: gap, facts: ["do: connect"], because: the head decides each case }
        ```
        """
    #expect(try Check.finding(.gap, decided).decided != nil)
  }
}
