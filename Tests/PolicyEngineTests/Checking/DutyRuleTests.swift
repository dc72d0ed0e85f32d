import PolicyEngine
import Testing

@Suite struct DutyRuleTests {
  private let roles = """
    roles:
      head: { title: the headteacher, else: chair }
      chair: { title: the chair of governors, else: authority }
      authority: { title: the local authority, outside: true }
    """

  @Test func `two recipients of the same report disagree`() throws {
    let body = Check.paragraphs(
      "- { id: a, must: tell, report-to: head, within: 1 school day }",
      "- { id: b, must: tell, report-to: chair, within: 1 school day }")
    let finding = try Check.finding(.dutiesDisagree, body, front: roles)
    #expect(finding.norms == ["a", "b"])
    #expect(finding.sentence.contains("report to the headteacher within 1 school day"))
    #expect(finding.severity == .needsDecision)
  }

  @Test func `two urgencies of the same report disagree`() throws {
    let body = Check.paragraphs(
      "- { id: a, must: tell, when: { event: unwelcome }, within: { text: promptly } }",
      "- { id: b, must: tell, when: { event: unwelcome }, within: now }")
    #expect(try Check.finding(.dutiesDisagree, body).paragraphs == ["1", "2"])
  }

  @Test func `duties with the same recipient and number agree`() throws {
    let body = Check.paragraphs(
      "- { id: a, must: tell, report-to: head, within: { text: promptly, set: 1 school day } }",
      "- { id: b, must: tell, report-to: head, within: { text: soon, set: 1 school day } }")
    #expect(try Check.findings(.dutiesDisagree, body, front: roles).isEmpty)
  }

  @Test func `duties in different situations do not meet`() throws {
    let body = Check.paragraphs(
      "- { id: a, must: tell, when: { event: unwelcome }, report-to: head, within: now }",
      "- { id: b, must: tell, when: { event: nothing }, report-to: chair, within: now }")
    #expect(try Check.findings(.dutiesDisagree, body, front: roles).isEmpty)
  }

  @Test func `a vague time without a number is told`() throws {
    let body = Check.paragraphs("- { id: a, must: tell, within: { text: as soon as noticed } }")
    let finding = try Check.finding(.deadlineWithoutNumber, body)
    #expect(finding.sentence == "Paragraph 1 says “as soon as noticed” and gives no number.")
  }

  @Test func `a report without any time is told`() throws {
    let body = Check.paragraphs("- { id: a, must: tell, report-to: head }")
    let finding = try Check.finding(.deadlineWithoutNumber, body, front: roles)
    #expect(finding.sentence == "Paragraph 1 asks for a report and gives no time.")
  }

  @Test func `a number settles a vague time`() throws {
    let body = Check.paragraphs(
      "- { id: a, must: tell, within: { text: promptly, set: 1 school day } }")
    #expect(try Check.findings(.deadlineWithoutNumber, body).isEmpty)
  }

  @Test func `a recipient without a stand-in may be the subject`() throws {
    let body = Check.paragraphs("- { id: a, must: tell, report-to: head, within: now }")
    let finding = try Check.finding(
      .recipientMayBeSubject, body, front: "roles: { head: { title: the headteacher } }")
    #expect(
      finding.sentence
        == "The headteacher receives reports under paragraph 1. "
        + "Nobody receives a report about the headteacher.")
    #expect(finding.subjects == ["head"])
  }

  @Test func `a stand-in who is the same person does not help`() throws {
    let front = """
      roles:
        lead: { title: the safeguarding lead, held-by: head, else: head }
        head: { title: the headteacher }
      """
    let body = Check.paragraphs("- { id: a, must: tell, report-to: lead, within: now }")
    let finding = try Check.finding(.recipientMayBeSubject, body, front: front)
    #expect(finding.sentence.contains("and is also the headteacher"))
  }

  @Test func `a chain of stand-ins that ends inside the school blocks`() throws {
    let front =
      "roles: { head: { title: the headteacher, else: chair }, chair: { title: the chair } }"
    let body = Check.paragraphs("- { id: a, must: tell, report-to: head, within: now }")
    let finding = try Check.finding(.recipientChainEnds, body, front: front)
    #expect(
      finding.sentence
        == "Reports under paragraph 1 go to the headteacher and the chair in turn, "
        + "and to nobody after that.")
    #expect(finding.blocksPublication)
  }

  @Test func `a chain that ends outside the school is complete`() throws {
    let check = try Check.check(
      Check.paragraphs("- { id: a, must: tell, report-to: head, within: now }"), front: roles)
    #expect(check.findings(.recipientChainEnds).isEmpty)
    #expect(check.findings(.recipientMayBeSubject).isEmpty)
  }

  @Test func `a role that nobody introduces is told once`() throws {
    let body = Check.paragraphs(
      "- { id: a, must: tell, report-to: bursar, within: now }",
      "- { id: b, may: post, provided: { ask: bursar } }")
    let finding = try Check.finding(.unknownRole, body)
    #expect(finding.subjects == ["bursar"])
    #expect(finding.norms == ["a", "b"])
  }

  @Test func `a role that is introduced is known`() throws {
    let body = Check.paragraphs("- { id: a, must: tell, report-to: head, within: now }")
    #expect(try Check.findings(.unknownRole, body, front: roles).isEmpty)
  }
}
