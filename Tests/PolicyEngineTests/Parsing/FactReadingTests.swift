import PolicyEngine
import Testing

@Suite struct FactReadingTests {
  private func facts(_ yaml: String) throws -> FactSet {
    try PolicyParser().parse("```facts\n\(yaml)\n```").facts
  }

  @Test func `values are a list, texts, or details`() throws {
    let facts = try facts(
      """
      via:
        ask: Through what?
        hint: Any way counts.
        reads: through %
        changeable: yes
        values:
          letter: a letter
          e-mail: { text: an e-mail, words: [mail], hint: from work }
          own-phone: {}
        words: { letter: [post] }
        groups: { written: [letter, e-mail], anything: [written, own-phone] }
      with: [pupil, class-teacher]
      """)
    let via = facts[0]
    #expect(via.question == "Through what?")
    #expect(via.hint == "Any way counts.")
    #expect(via.isChangeable)
    #expect(via.values.map(\.text) == ["a letter", "an e-mail", "own phone"])
    #expect(via.values.map(\.words) == [["post"], ["mail"], []])
    #expect(via.values.map(\.hint) == [nil, "from work", nil])
    #expect(via.valueSet(named: "written") == ValueSet([0, 1]))
    #expect(via.valueSet(named: "anything") == .full(3))
    #expect(via.phrase(0) == "through a letter")
    #expect(facts[1].question == "With?")
    #expect(facts[1].values.map(\.text) == ["pupil", "class teacher"])
    #expect(facts[1].cost == 1)
  }

  @Test func `the act and the person asking are always among the facts`() throws {
    let facts = try facts("with: [pupil]")
    #expect(facts.all.map(\.name) == ["with", "do", "who"])
    #expect(facts.act == 1)
    #expect(facts.who == 2)
  }

  @Test func `several blocks add up`() throws {
    let document = try PolicyParser().parse(
      "```facts\ndo: [post]\n```\n\n**1.** a\n\n```facts\nwith: [pupil]\n```")
    #expect(document.facts.all.map(\.name) == ["do", "with", "who"])
  }

  @Test func `a value may be assumed, and settle something`() throws {
    let facts = try facts(
      "consent: { values: [none, held], assume: none, settles: { permission: parents, by: held } }")
    #expect(facts[0].assumed == 0)
    #expect(facts[0].settles?.kind == "permission")
    #expect(facts[0].settles?.name == "parents")
    #expect(facts[0].settles?.by == ValueSet([1]))
  }

  @Test func `a policy without facts gets those that its norms name, with a warning`() throws {
    let document = try PolicyParser().parse(
      "**1.** a\n\n```norms\n- { id: a, may: post, who: staff, when: { any: [{ with: pupil }] } }\n```"
    )
    #expect(document.warnings.map(\.code) == ["facts.inferred"])
    #expect(document.facts.all.map(\.name) == ["do", "who", "with"])
    #expect(document.facts[2].values.map(\.name) == ["pupil", "something-else"])
  }
}
