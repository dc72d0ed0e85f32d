import PolicyEngine
import Testing

@Suite struct NormReadingTests {
  private func norms(_ yaml: String, front: String = "") throws -> PolicyDocument {
    try SmallPolicy.document(SmallPolicy.paragraph("1", yaml), front: front)
  }

  private func norm(_ yaml: String, front: String = "") throws -> Norm {
    try #require(try norms(yaml, front: front).norms.first)
  }

  private func names(_ set: ValueSet?, _ fact: String, _ document: PolicyDocument) -> [String] {
    guard let index = document.facts.index(of: fact) else { return [] }
    return (set?.indices ?? []).map { document.facts[index].values[$0].name }
  }

  @Test func `acts are one, a list, or any`() throws {
    let document = try norms(
      "- { id: a, may: post }\n- { id: b, must-not: [post, keep] }\n- { id: c, advised: any }")
    #expect(document.norms.map(\.modality) == [.may, .mustNot, .advised])
    #expect(names(document.norms[0].acts, "do", document) == ["post"])
    #expect(names(document.norms[1].acts, "do", document) == ["post", "keep"])
    #expect(document.norms[2].acts.count == document.facts.acts.count)
  }

  @Test func `bearers are values and groups, or those that the policy binds`() throws {
    let document = try norms("- { id: a, may: post, who: [staff] }\n- { id: b, may: post }")
    #expect(names(document.norms[0].bearers, "who", document) == ["teacher", "governor"])
    #expect(document.norms[1].bearers == nil)
    let bound = try norms("- { id: b, may: post }", front: "binds: teacher")
    #expect(names(bound.norms[0].bearers, "who", bound) == ["teacher"])
  }

  @Test func `conditions nest`() throws {
    let norm = try norm(
      """
      - id: a
        may: post
        when:
          with: [pupil, leaver]
          any: [{ via: letter }, { not: { event: unwelcome } }]
        unless: [{ with: colleague }, { all: [{ via: social }, { via: network }] }]
      """)
    let with = Condition.test(fact: 2, values: ValueSet([0, 1]))
    let letter = Condition.test(fact: 3, values: ValueSet([2]))
    let event = Condition.test(fact: 4, values: ValueSet([1]))
    #expect(norm.scope == .all([with, .any([letter, .not(event)])]))
    #expect(norm.exceptions.count == 2)
    #expect(norm.exceptions.first == .test(fact: 2, values: ValueSet([2])))
  }

  @Test func `an act inside when makes a duty that the act triggers`() throws {
    let norm = try norm("- { id: a, must: tell, when: { do: connect, with: pupil } }")
    #expect(norm.dutyTriggers == ValueSet([0]))
    #expect(norm.scope == .test(fact: 2, values: ValueSet([0])))
    #expect(norm.canBeOwed)
    #expect(try !self.norm("- { id: a, must: tell, who: staff }").canBeOwed)
  }

  @Test func `overrides name norms, paragraphs by identifier or label, with reasons`() throws {
    let body =
      SmallPolicy.paragraph("1", "- { id: a, must-not: post }\n- { id: b, must-not: keep }")
      + SmallPolicy.paragraph("2", "- { id: c, must-not: tell }")
      + SmallPolicy.paragraph(
        "3",
        """
        - { id: d, may: any, overrides: [p1, { norm: [c, a], because: agreed }] }
        - { id: e, may: tell, overrides: "2" }
        """)
    let document = try SmallPolicy.document(body)
    #expect(document.norms[3].overrides.map(\.norm) == [0, 1, 2, 0])
    #expect(document.norms[3].overrides.map(\.because) == [nil, nil, "agreed", "agreed"])
    #expect(document.norms[4].overrides.map(\.norm) == [2])
  }

  @Test func `what must hold first keeps its order`() throws {
    let norm = try norm(
      """
      - id: a
        may: post
        provided: { permission: [parents, school], ask: headteacher, check: list, manner: kindly }
      """)
    #expect(
      norm.provisions == [
        .permission("parents"), .permission("school"), .ask("headteacher"), .check("list"),
        .manner("kindly"),
      ])
  }

  @Test func `a deadline has the policy's words and the school's number`() throws {
    let norm = try norm(
      """
      - id: a
        must: tell
        when: { event: unwelcome }
        report-to: [headteacher, office]
        within: { text: promptly, set: 1 school day, agreed-by: governors }
        every: term
      """)
    #expect(norm.reportTo == ["headteacher", "office"])
    #expect(norm.within?.text == "promptly")
    #expect(norm.within?.set?.description == "1 school day")
    #expect(norm.within?.agreedBy == "governors")
    #expect(norm.every?.set?.unit == .term)
    let open = try self.norm("- { id: a, must: tell, within: { text: promptly, set: null } }")
    #expect(open.within?.set == nil)
  }

  @Test(arguments: [
    ("now", 0, Deadline.Unit.now), ("at once", 0, .now), ("2 hours", 2, .hour), ("3 days", 3, .day),
    ("1 school day", 1, .schoolDay), ("10 school days", 10, .schoolDay), ("month", 1, .month),
  ])
  func `spans are read as people write them`(text: String, count: Int, unit: Deadline.Unit) {
    let span = Deadline.Span(text)
    #expect(span?.count == count)
    #expect(span?.unit == unit)
  }

  @Test(arguments: ["", "0 days", "-1 day", "1.5 hours", "10000 days", "1 fortnight", "days 2"])
  func `what is no span is none`(text: String) {
    #expect(Deadline.Span(text) == nil)
  }

  @Test func `the other keys are kept as they are`() throws {
    let norm = try norm(
      "- { id: a, may: post, record: \"yes\", gate: posts, reading: judgement, cites: [\"1\"], note: no }"
    )
    #expect(norm.record == "yes")
    #expect(norm.gate == "posts")
    #expect(norm.needsJudgement)
    #expect(norm.cites == ["1"])
    #expect(norm.note == "no")
    #expect(norm.paragraph == "p1")
  }
}
