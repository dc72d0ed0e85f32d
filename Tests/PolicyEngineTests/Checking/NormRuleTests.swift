import PolicyEngine
import Testing

@Suite struct NormRuleTests {
  @Test func `a norm that is always excepted never applies`() throws {
    let body = Check.paragraphs(
      "- { id: a, must-not: post, when: { with: pupil }, unless: { with: [pupil, leaver] } }")
    let finding = try Check.finding(.unreachableNorm, body)
    #expect(finding.sentence == "Paragraph 1 never applies: one of its exceptions always holds.")
  }

  @Test func `a norm whose conditions contradict each other never applies`() throws {
    let body = Check.paragraphs(
      "- { id: a, must-not: post, when: { all: [{ with: pupil }, { with: leaver }] } }")
    #expect(
      try Check.finding(.unreachableNorm, body).sentence
        == "Paragraph 1 never applies: its conditions cannot all hold at once.")
  }

  @Test func `a norm that another always defeats never applies`() throws {
    let body = Check.paragraphs(
      "- { id: a, may: post, when: { with: pupil } }", "- { id: b, must-not: post, overrides: a }")
    #expect(
      try Check.finding(.unreachableNorm, body).sentence
        == "Paragraph 1 never applies: another paragraph always comes before it.")
  }

  @Test func `a norm that applies somewhere is reached`() throws {
    let body = Check.paragraphs(
      "- { id: a, may: post, when: { with: pupil } }",
      "- { id: b, must-not: post, when: { via: social }, overrides: a }")
    #expect(try Check.findings(.unreachableNorm, body).isEmpty)
  }

  @Test func `advice where a ban always speaks too is masked`() throws {
    let body = Check.paragraphs(
      "- { id: ban, must-not: post }",
      "- { id: warn, advised-against: post, when: { with: pupil } }")
    let finding = try Check.finding(.maskedNorm, body)
    #expect(
      finding.sentence == "Paragraph 2 never decides: wherever it speaks, paragraph 1 is stricter.")
    #expect(finding.witness != nil)
  }

  @Test func `advice that decides somewhere is not masked`() throws {
    let body = Check.paragraphs(
      "- { id: ban, must-not: post, when: { via: social } }",
      "- { id: warn, advised-against: post, when: { with: pupil } }")
    #expect(try Check.findings(.maskedNorm, body).isEmpty)
  }

  @Test func `paragraphs that say the same are told together`() throws {
    let body = Check.paragraphs(
      "- { id: a, must-not: post }", "- { id: b, must-not: post }", "- { id: c, must-not: post }")
    let finding = try Check.finding(.redundantForVerdict, body)
    #expect(finding.sentence == "Paragraphs 1, 2 and 3 say the same.")
    #expect(finding.norms == ["a", "b", "c"])
  }

  @Test func `a narrower ban repeats a wider one`() throws {
    let body = Check.paragraphs(
      "- { id: wide, must-not: post }",
      "- { id: narrow, must-not: post, when: { via: social } }")
    let finding = try Check.finding(.redundantForVerdict, body)
    #expect(finding.sentence == "Paragraph 2 repeats what paragraph 1 says.")
    #expect(finding.norms == ["narrow"])
  }

  @Test func `two norms can make a third one redundant together`() throws {
    let body = Check.paragraphs(
      "- { id: a, must-not: post, when: { via: [social, network] } }",
      "- { id: b, must-not: post, when: { via: [letter, network] } }",
      "- { id: c, must-not: post }")
    #expect(
      try Check.findings(.redundantForVerdict, body).map(\.sentence)
        == [
          "Paragraph 1 repeats what paragraph 3 says.",
          "Paragraph 2 repeats what paragraph 3 says.",
          "Paragraph 3 repeats what paragraphs 1 and 2 say.",
        ])
  }

  @Test func `a repetition inside a paragraph is not even missed in citations`() throws {
    let body = Check.paragraphs(
      "- { id: a, must-not: post }\n- { id: b, must-not: post, when: { via: social } }")
    let finding = try Check.finding(.redundantForCitations, body)
    #expect(finding.sentence == "Paragraph 1 (b) repeats what paragraph 1 (a) says.")
    #expect(try Check.findings(.redundantForVerdict, body).isEmpty)
  }

  @Test func `a norm with a recipient of its own is missed`() throws {
    let body = Check.paragraphs(
      "- { id: a, must: tell, report-to: head, within: now }",
      "- { id: b, must: tell, report-to: chair, within: now }")
    #expect(try Check.findings(.redundantForVerdict, body).isEmpty)
  }

  @Test func `a norm that silences another is missed`() throws {
    let body = Check.paragraphs(
      "- { id: a, may: post, when: { via: letter }, overrides: ban }",
      "- { id: b, may: post, when: { via: letter } }", "- { id: ban, must-not: post }")
    let sentences = try Check.findings(.redundantForVerdict, body).map(\.norms)
    #expect(!sentences.contains(["a"]))
  }

  @Test func `an override between norms that never meet is dead`() throws {
    let body = Check.paragraphs(
      "- { id: a, may: post, when: { via: letter }, overrides: b }",
      "- { id: b, must-not: post, when: { via: social } }")
    let finding = try Check.finding(.deadOverride, body)
    #expect(
      finding.sentence
        == "Paragraph 1 comes before paragraph 2, and the two never apply at once.")
  }

  @Test func `an override of a whole paragraph is alive if it meets one of its norms`() throws {
    let body = Check.paragraphs(
      "- { id: a, may: post, when: { via: letter }, overrides: \"2\" }",
      "- { id: b, must-not: post, when: { via: social } }\n- { id: c, must-not: post, when: { via: letter } }"
    )
    #expect(try Check.findings(.deadOverride, body).isEmpty)
  }
}
