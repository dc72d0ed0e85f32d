import PolicyEngine
import Testing

@Suite struct PolicyComparisonTests {
  private func compare(
    _ old: String, _ new: String, oldFront: String = "", newFront: String = ""
  ) throws -> PolicyComparison {
    try PolicyComparison(
      old: SmallPolicy.document(old, front: oldFront),
      new: SmallPolicy.document(new, front: newFront))
  }

  private func rule(_ norms: String, label: String = "1", text: String = "A rule.") -> String {
    SmallPolicy.paragraph(label, norms, text: text)
  }

  @Test func `a stricter answer is told with whom, what, before and after`() throws {
    let comparison = try compare(
      rule("- { id: a, advised-against: connect, when: { with: leaver } }"),
      rule("- { id: a, must-not: connect, who: staff, when: { with: leaver } }"))
    #expect(
      comparison.changes.map(\.sentence) == [
        "Staff who want to accept or send a connection request with a former pupil: "
          + "before, advised against (paragraph 1); now, forbidden (paragraph 1).",
        "A parent who wants to accept or send a connection request with a former pupil: "
          + "before, advised against (paragraph 1); now, the policy does not say.",
      ])
    #expect(comparison.changes.map(\.kind) == [.answer, .answer])
    #expect(comparison.changes[0].people == ["teacher", "governor"])
    #expect(comparison.changes[0].before.word == .advisedAgainst)
    #expect(comparison.changes[0].after.word == .no)
    #expect(comparison.affected == ["teacher", "governor", "parent"])
  }

  @Test func `only those whose decisions change are affected`() throws {
    let comparison = try compare(
      rule("- { id: a, must-not: connect }"),
      rule("- { id: a, must-not: connect, unless: { who: parent } }"))
    #expect(comparison.affected == ["parent"])
    #expect(comparison.affectedPeople == "a parent")
  }

  @Test func `many situations become one sentence`() throws {
    let comparison = try compare(
      rule("- { id: a, may: [connect, post], when: { via: [social, network] } }"),
      rule("- { id: a, may: [connect, post] }"))
    #expect(comparison.changes.count == 1)
    #expect(
      comparison.changes.first?.situation
        == "accept or send a connection request, or post a picture through a letter")
  }

  @Test func `renumbering alone changes no decision`() throws {
    let comparison = try compare(
      rule("- { id: a, must-not: connect }") + "\n" + rule("- { id: b, may: post }", label: "2"),
      rule("- { id: a, must-not: connect }", text: "A rule. {#p1}").replacing(
        "**1.**", with: "**5.**")
        + "\n" + rule("- { id: b, may: post }", label: "2"))
    #expect(comparison.isEmpty)
    #expect(comparison.paragraphs.map(\.sentence) == ["Paragraph 5 was paragraph 1."])
  }

  @Test func `a paragraph without a stable name is known again by its words`() throws {
    let text = "Nobody on the staff sends a friend request to a pupil of this or another school."
    let comparison = try compare(
      rule("- { id: a, must-not: connect }", text: text),
      rule("- { id: a, must-not: connect }", label: "12b", text: text + " At any time."))
    #expect(comparison.isEmpty)
    #expect(comparison.paragraphs.count == 1)
    #expect(comparison.paragraphs.first?.isRenumbered == true)
  }

  @Test func `other words that decide the same are told`() throws {
    let comparison = try compare(
      rule("- { id: a, must-not: post }"), rule("- { id: a, must-not: post }", text: "Never."))
    #expect(comparison.isEmpty)
    #expect(
      comparison.textWithoutDecisions.map(\.sentence)
        == ["Paragraph 1 has other words and decides the same."])
  }

  @Test func `other decisions in the same words are told`() throws {
    let comparison = try compare(
      rule("- { id: a, must-not: post }"), rule("- { id: a, advised-against: post }"))
    #expect(
      comparison.decisionsWithoutText.map(\.sentence)
        == ["Paragraph 1 decides otherwise in the same words."])
  }

  @Test func `new and lost paragraphs are told`() throws {
    let comparison = try compare(
      rule("- { id: a, may: post }", text: "Pictures may be posted."),
      rule("- { id: b, may: keep }", label: "2", text: "Whatever was received is kept."))
    #expect(
      comparison.paragraphs.map(\.sentence) == ["Paragraph 2 is new.", "Paragraph 1 is gone."])
  }

  @Test func `a lost gate is told`() throws {
    let comparison = try compare(
      rule("- { id: a, may: post, gate: photo-check }"), rule("- { id: a, may: post }"))
    #expect(
      comparison.gatesLost.map(\.sentence)
        == ["Paragraph 1: the program’s check was “photo check” and is none."])
    #expect(comparison.changes.map(\.kind) == [.conditions])
  }

  @Test func `a duty that is new, gone or other is told`() throws {
    let old = rule(
      "- { id: a, must: tell, when: { event: unwelcome }, report-to: head, within: 1 school day }")
    let new = rule(
      "- { id: a, must: tell, when: { event: unwelcome }, report-to: head, within: now }")
    let front = "roles: { head: { title: the headteacher } }"
    #expect(
      try compare("", new, oldFront: front, newFront: front).changes.map(\.sentence).contains(
        "Anyone, in the case of contact that makes them uncomfortable: now, they must "
          + "tell a senior leader: report to the headteacher at once (paragraph 1)."))
    #expect(
      try compare(old, "", oldFront: front, newFront: front).changes.map(\.sentence).contains {
        $0.contains("no longer, they must tell a senior leader")
      })
    let other = try compare(old, new, oldFront: front, newFront: front)
    #expect(
      other.rules.map(\.sentence)
        == ["Paragraph 1: the time was “within 1 school day” and is “at once”."])
    #expect(other.changes.contains { $0.kind == .duties })
  }

  @Test func `a condition that is new is told`() throws {
    let comparison = try compare(
      rule("- { id: a, may: post }"),
      rule("- { id: a, may: post, provided: { permission: [parents] } }"))
    #expect(
      comparison.changes.map(\.sentence) == [
        "Anyone who wants to post a picture: before, allowed, with no condition (paragraph 1); "
          + "now, allowed: this needs the permission of the parents (paragraph 1)."
      ])
    #expect(comparison.changes.first?.after.word == .yesWithConditions)
  }

  @Test func `another paragraph that says the same changes citations and no decisions`() throws {
    let old = rule("- { id: a, must-not: post }")
    let comparison = try compare(
      old, old + "\n" + rule("- { id: b, must-not: post }", label: "2", text: "Another."))
    #expect(comparison.changes.map(\.kind) == [.citations])
    #expect(!comparison.changesDecisions)
    #expect(comparison.affected.isEmpty)
  }

  @Test func `new and lost answers are told`() throws {
    let norms = rule("- { id: a, may: post, when: { via: social } }")
    let old = try SmallPolicy.document(norms)
    let source = SmallPolicy.source(norms)
      .replacing("letter: a letter }", with: "phone: a telephone }")
    let comparison = PolicyComparison(old: old, new: try PolicyParser().parse(source))
    #expect(comparison.isEmpty)
    #expect(
      comparison.rules.map(\.sentence) == [
        "“a telephone” is a new answer to “Through what?”.",
        "“a letter” is no longer an answer to “Through what?”.",
      ])
  }

  @Test func `what a new answer is told is compared with what the old text said of all others`()
    throws
  {
    let norms = rule("- { id: a, may: post, when: { via: letter } }")
    let old = try SmallPolicy.document(norms)
    let source = SmallPolicy.source(
      rule("- { id: a, may: post, when: { via: [letter, phone] } }")
    )
    .replacing("letter: a letter }", with: "letter: a letter, phone: a telephone }")
    let comparison = PolicyComparison(old: old, new: try PolicyParser().parse(source))
    #expect(
      comparison.changes.map(\.sentence) == [
        "Anyone who wants to post a picture through a telephone: "
          + "before, the policy does not say; now, allowed (paragraph 1)."
      ])
  }

  @Test func `another stand-in is told`() throws {
    func roles(_ standIn: String) -> String {
      """
      roles:
        head: { title: the head, else: \(standIn) }
        chair: { title: the chair, outside: true }
        council: { title: the council, outside: true }
      """
    }
    let norms = rule("- { id: a, may: post }")
    let comparison = try compare(
      norms, norms, oldFront: roles("chair"), newFront: roles("council"))
    #expect(
      comparison.rules.map(\.sentence)
        == ["The head: the stand-in was the chair and is the council."])
  }
}
