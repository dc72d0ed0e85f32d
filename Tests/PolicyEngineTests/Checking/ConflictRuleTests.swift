import PolicyEngine
import Testing

@Suite struct ConflictRuleTests {
  private let hard = Check.paragraphs(
    "- { id: ban, must-not: keep, when: { event: unwelcome } }", "- { id: duty, must: keep }")

  @Test func `a ban and a duty about the same act are a hard conflict`() throws {
    let finding = try Check.finding(.hardConflict, hard)
    #expect(finding.sentence == "Paragraph 1 forbids what paragraph 2 requires: keep a copy.")
    #expect(finding.norms == ["ban", "duty"])
    #expect(finding.paragraphs == ["1", "2"])
    #expect(finding.severity == .blocks)
    #expect(
      finding.cases == [
        "anyone who wants to keep a copy, in the case of contact that makes them uncomfortable"
      ])
    #expect(
      finding.witnessSentence
        == "A teacher wants to keep a copy, in the case of contact that makes them "
        + "uncomfortable.")
    #expect(finding.test == "- ask: { do: keep, event: unwelcome }\n  expect: { must-not: [ban] }")
    #expect(finding.witnessFacts["event"] == "unwelcome")
    #expect(try Check.proposedTestPasses(finding, hard))
    #expect(try Check.check(hard).blocksPublication)
  }

  @Test func `an override settles a hard conflict`() throws {
    let body = Check.paragraphs(
      "- { id: ban, must-not: keep, when: { event: unwelcome }, overrides: duty }",
      "- { id: duty, must: keep }")
    #expect(try Check.findings(.hardConflict, body).isEmpty)
    #expect(try !Check.check(body).blocksPublication)
  }

  @Test func `the narrower norm is proposed as an exception to the wider`() throws {
    let finding = try Check.finding(.hardConflict, hard)
    #expect(finding.proposal?.norm == "ban")
    #expect(finding.proposal?.line == "overrides: duty")
    #expect(finding.help.contains("overrides: duty"))
  }

  @Test func `nothing is proposed where neither norm is narrower`() throws {
    let body = Check.paragraphs(
      "- { id: ban, must-not: keep, when: { event: unwelcome } }",
      "- { id: duty, must: keep, when: { with: pupil } }")
    #expect(try Check.finding(.hardConflict, body).proposal == nil)
  }

  @Test func `a duty that a ban forbids is found while another act is asked about`() throws {
    let body = Check.paragraphs(
      "- { id: duty, must: keep, when: { event: unwelcome } }",
      "- { id: ban, must-not: keep, who: parent }")
    let finding = try Check.finding(.hardConflict, body)
    #expect(finding.norms == ["ban", "duty"])
    #expect(finding.witness != nil)
  }

  @Test func `a ban and a permission are an undeclared exception that blocks until decided`() throws
  {
    let body = Check.paragraphs(
      "- { id: ban, must-not: connect, when: { via: social } }",
      "- { id: leave, may: connect, when: { via: social, with: leaver } }")
    let finding = try Check.finding(.undeclaredException, body)
    #expect(finding.severity == .needsDecision)
    #expect(finding.blocksPublication)
    #expect(finding.proposal?.norm == "leave")
    #expect(finding.proposal?.yields == "ban")
    #expect(try Check.proposedTestPasses(finding, body))
    let decided =
      body + """

        ```decisions
        - { finding: undeclared exception, norms: [ban, leave], because: the ban is meant }
        ```
        """
    let check = try Check.check(decided)
    #expect(check.findings(.undeclaredException).first?.decided?.because == "the ban is meant")
    #expect(!check.blocksPublication)
  }

  @Test func `advice against what a paragraph advises is a tension that blocks nothing`() throws {
    let body = Check.paragraphs(
      "- { id: warn, advised-against: connect }",
      "- { id: invite, advised: connect, when: { with: colleague } }")
    let finding = try Check.finding(.tension, body)
    #expect(
      finding.sentence
        == "Paragraph 1 advises against what paragraph 2 advises: "
        + "accept or send a connection request.")
    #expect(!finding.blocksPublication)
  }

  @Test func `advice against what is allowed is no disagreement`() throws {
    let check = try Check.check(
      Check.paragraphs("- { id: warn, advised-against: connect }", "- { id: free, may: connect }"))
    #expect(check.findings(.tension).isEmpty)
  }

  @Test func `acts with the same situations share a sentence`() throws {
    let body = Check.paragraphs(
      "- { id: ban, must-not: [connect, post, keep], when: { via: [social, network] } }",
      "- { id: leave, may: [connect, post, keep], who: staff, when: { via: social } }")
    let finding = try Check.finding(.undeclaredException, body)
    #expect(
      finding.cases == [
        "staff who want to accept or send a connection request, post a picture, or keep a copy "
          + "through their own social media"
      ])
  }
}
