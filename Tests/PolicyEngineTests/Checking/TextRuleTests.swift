import PolicyEngine
import Testing

@Suite struct TextRuleTests {
  @Test func `a paragraph without a norms block has no meaning yet`() throws {
    let finding = try Check.finding(.paragraphWithoutMeaning, "**1.** Be careful.\n")
    #expect(finding.sentence == "Paragraph 1 has a text and no stated meaning.")
    #expect(finding.paragraphs == ["1"])
    #expect(finding.blocksPublication)
  }

  @Test func `a paragraph that says its kind has a meaning`() throws {
    let body = "**1.** Be careful.\n\n```norms\n{ norms: none, kind: risk }\n```\n"
    #expect(try Check.findings(.paragraphWithoutMeaning, body).isEmpty)
  }

  @Test func `placeholders that nobody filled in block`() throws {
    let body = SmallPolicy.paragraph(
      "1", "- { id: a, may: post }", text: "The lead is [name]. Ring ____ or […].")
    let finding = try Check.finding(.placeholderLeft, body)
    #expect(finding.sentence == "Paragraph 1 still has “[name]”, “____” and “[…]” to fill in.")
    #expect(finding.blocksPublication)
  }

  @Test func `links, footnotes and tick boxes are no placeholders`() throws {
    let body = SmallPolicy.paragraph(
      "1", "- { id: a, may: post }", text: "See [the guide](https://example.org), [1] and [x].")
    #expect(try Check.findings(.placeholderLeft, body).isEmpty)
  }

  @Test func `a placeholder in a role's title is found`() throws {
    let finding = try Check.finding(
      .placeholderLeft, Check.paragraphs("- { id: a, may: post }"),
      front: "roles: { head: { title: \"[name], the headteacher\" } }")
    #expect(finding.subjects == ["head"])
  }

  @Test func `a fact that no norm looks at is told`() throws {
    let facts = "```facts\nmood: { ask: How are you?, values: [well, unwell] }\n```\n\n"
    let finding = try Check.findings(
      .unusedFact, facts + Check.paragraphs("- { id: a, may: post, when: { with: pupil } }"))
    #expect(finding.contains { $0.subjects == ["mood"] })
    #expect(!finding.contains { $0.subjects == ["with"] })
  }

  @Test func `values that no norm names are told, one remaining value is anything else`() throws {
    let two = try Check.findings(
      .unusedValue, Check.paragraphs("- { id: a, may: post, when: { via: social } }"))
    #expect(two.map(\.subjects).contains(["via: letter"]))
    let one = try Check.findings(
      .unusedValue, Check.paragraphs("- { id: a, may: post, when: { via: [social, network] } }"))
    #expect(!one.map(\.subjects).contains(["via: letter"]))
  }

  @Test func `an act that no norm is about is told`() throws {
    let found = try Check.findings(.unusedValue, Check.paragraphs("- { id: a, may: post }"))
    #expect(
      found.map(\.subjects) == [["do: connect"], ["do: tell"], ["do: keep"]])
  }
}
