import PolicyEngine
import Testing

@Suite struct DecisionMatcherTests {
  private let body = Check.paragraphs(
    "- { id: warn, advised-against: connect }", "- { id: invite, advised: connect }",
    "- { id: urge, advised: connect, when: { via: letter }, record: a line }")

  private func check(_ decision: String) throws -> PolicyCheck {
    try Check.check(body + "\n```decisions\n- \(decision)\n```\n")
  }

  @Test func `a decision that names both norms settles the finding`() throws {
    let check = try check("{ finding: tension, norms: [warn, invite], because: meant }")
    let found = check.findings(.tension)
    #expect(found.filter { $0.decided != nil }.map(\.norms) == [["warn", "invite"]])
    #expect(found.filter { $0.decided == nil }.map(\.norms) == [["warn", "urge"]])
  }

  @Test func `a decision may name more norms and settles all findings among them`() throws {
    let check = try check("{ finding: tension, norms: [warn, invite, urge], because: meant }")
    #expect(check.findings(.tension).allSatisfy { $0.decided != nil })
  }

  @Test func `a decision may name paragraphs`() throws {
    let check = try check("{ finding: tension, paragraphs: [\"1\", p2, \"3\"], because: meant }")
    #expect(check.findings(.tension).allSatisfy { $0.decided != nil })
  }

  @Test func `a decision about one norm of two settles nothing`() throws {
    let check = try check("{ finding: tension, norms: [warn], because: meant }")
    #expect(check.findings(.tension).allSatisfy { $0.decided == nil })
    let note = try #require(check.findings(.decisionSettlesNothing).first)
    #expect(note.sentence == "The decision about “tension” (warn) settles nothing.")
  }

  @Test func `a decision about an unknown kind says which kinds there are`() throws {
    let note = try #require(
      check("{ finding: quarrel, because: meant }").findings(.decisionSettlesNothing).first)
    #expect(note.sentence == "There is no finding called “quarrel” to decide about.")
    #expect(note.help.contains("tension"))
  }

  @Test func `a decision that names nothing settles notes and no more`() throws {
    let check = try check("{ finding: untested norm, because: tested elsewhere }")
    #expect(check.findings(.untestedNorm).allSatisfy { $0.decided != nil })
    let wholesale = try self.check("{ finding: tension, because: whatever }")
    #expect(wholesale.findings(.tension).allSatisfy { $0.decided == nil })
  }
}
