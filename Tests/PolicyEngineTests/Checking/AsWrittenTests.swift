import PolicyEngine
import Testing

@Suite struct AsWrittenTests {
  private let front = """
    roles: { head: { title: the head, else: authority }, authority: { title: them, outside: true } }
    """
  private let body =
    Check.paragraphs(
      "- { id: ban, must-not: connect }\n"
        + "- { id: own, may: connect, when: { with: leaver }, overrides: ban }",
      "- { id: other, may: connect, when: { with: colleague }, overrides: ban }",
      "- { id: soon, must: tell, report-to: head, within: { text: promptly, set: 1 school day } }",
      "- { id: monthly, must: keep, every: { text: monthly, set: month } }") + """

      ```decisions
      - { finding: redundant, norms: [soon], because: meant }
      ```
      """

  @Test func `the text's own tensions show without what the school added`() throws {
    let document = try SmallPolicy.document(body, front: front)
    let clean = PolicyChecker(document).check()
    #expect(clean.findings(.undeclaredException).isEmpty)
    #expect(clean.findings(.deadlineWithoutNumber).isEmpty)
    let bare = PolicyChecker(document.asWritten()).check()
    #expect(bare.findings(.undeclaredException).map(\.norms) == [["ban", "other"]])
    #expect(bare.findings(.deadlineWithoutNumber).map(\.norms) == [["soon"]])
    #expect(bare.findings(.recipientMayBeSubject).map(\.subjects) == [["head"]])
    #expect(bare.findings(.decisionSettlesNothing).isEmpty)
  }
}
