import PolicyEngine
import Testing

@Suite struct OutlineTests {
  private func parse(_ text: String) throws -> PolicyDocument { try PolicyParser().parse(text) }

  @Test func `sections hold paragraphs in reading order`() throws {
    let document = try parse(
      """
      # Social media policy

      Issued by the governors.

      ## Personal use

      Read this first.

      **1.** One.
      Goes on.

      - a bullet

      And on.

      **1a.** A sub-item.

      ### Friends

      **2.** Two.
      """)
    #expect(document.metadata.title == "Social media policy")
    #expect(document.sections.map(\.heading) == ["", "Personal use", "Friends"])
    #expect(document.sections.map(\.level) == [2, 2, 3])
    #expect(document.sections.map(\.note) == ["Issued by the governors.", "Read this first.", ""])
    #expect(document.sections.map(\.paragraphs) == [[], [0, 1], [2]])
    #expect(document.paragraphs.map(\.label) == ["1", "1a", "2"])
    #expect(document.paragraphs[0].text == "One.\nGoes on.\n\n- a bullet\n\nAnd on.")
    #expect(document.paragraphs.map(\.position.line) == [9, 16, 20])
  }

  @Test func `labels are numbers, letters, decimals, Roman numbers and words with one`() throws {
    let labels = ["28", "22a", "2.3", "2.3.1", "a", "iv", "Appendix A", "Section 4", "B-2"]
    let document = try parse(labels.map { "**\($0).** Text." }.joined(separator: "\n\n"))
    #expect(document.paragraphs.map(\.label) == labels)
    #expect(
      document.paragraphs.map(\.id) == [
        "p28", "p22a", "p2-3", "p2-3-1", "pa", "piv", "pappendix-a", "psection-4", "pb-2",
      ])
  }

  @Test(arguments: ["**Never.**", "**28**", "**No contact with pupils.** x", "** 1.** x", "1. x"])
  func `bold words without a label's shape stay text`(line: String) throws {
    let document = try parse("**1.** One.\n\n\(line)")
    #expect(document.paragraphs.count == 1)
    #expect(document.paragraphs.first?.text == "One.\n\n\(line)")
  }

  @Test func `an identifier closes a paragraph and is no part of its text`() throws {
    let document = try parse(
      "**28.** One\ntwo. {#contact}\n\n**[53a].** Three. {#p53a .unnumbered}")
    #expect(document.paragraphs.map(\.id) == ["contact", "p53a"])
    #expect(document.paragraphs.map(\.text) == ["One\ntwo.", "Three."])
    #expect(document.paragraphs.map(\.isUnnumbered) == [false, true])
    #expect(document.paragraphs.map(\.label) == ["28", "53a"])
  }

  @Test func `a label in brackets is unnumbered without saying so`() throws {
    #expect(try parse("**[53a].** Three.").paragraphs.first?.isUnnumbered == true)
  }

  @Test func `labels that stand twice get identifiers of their own`() throws {
    let document = try parse("**1.** a\n\n**1.** b\n\n**1.** c {#p1-3}\n\n**1.** d")
    #expect(document.paragraphs.map(\.id) == ["p1", "p1-2", "p1-3", "p1-4"])
  }

  @Test func `a fence of another kind is text`() throws {
    let document = try parse("**1.** See:\n\n```yaml\n**2.** a\n# b\n```\n\nEnd.")
    #expect(document.paragraphs.map(\.text) == ["See:\n\n```yaml\n**2.** a\n# b\n```\n\nEnd."])
  }

  @Test func `a norms block speaks for the paragraph above it`() throws {
    let document = try SmallPolicy.document(
      SmallPolicy.paragraph("1", "- { id: a, may: post }\n- { id: b, must-not: keep }")
        + "\n**2.** Why.\n\n```norms\n{ norms: none, kind: purpose }\n```\n\n**3.** Nothing said.\n"
    )
    #expect(document.norms.map(\.paragraph) == ["p1", "p1"])
    #expect(document.paragraphs.map(\.hasMeaning) == [true, true, false])
    #expect(document.paragraphs.map(\.kind) == [nil, .purpose, nil])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every end of a line will do`(end: String) throws {
    let text = SmallPolicy.source(
      SmallPolicy.paragraph("1", "- id: a\n  may: post\n  when: { with: pupil }"))
    let document = try parse(text.replacing("\n", with: end))
    #expect(document.norms.map(\.id) == ["a"])
    #expect(document.paragraphs.map(\.text) == ["A rule."])
    #expect(document.norms.first?.position == (try parse(text)).norms.first?.position)
  }

  @Test func `a byte order mark is no part of the text`() throws {
    #expect(try parse("\u{FEFF}---\npolicy: small\n---\n").metadata.policy == "small")
  }

  @Test func `accents behind marks are kept and hide no label`() throws {
    let document = try parse("**1.** \u{301}a {#p1}\n\n**2.**\u{301} b")
    #expect(document.paragraphs.map(\.text) == ["\u{301}a", "\u{301} b"])
  }
}
