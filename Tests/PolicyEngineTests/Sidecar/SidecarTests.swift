import Testing

@testable import PolicyEngine

@Suite struct SidecarTests {
  private static let text = """
    # Social media policy

    **1.** No contact with pupils on *any* social medium. Staff tell a senior leader.

    **2.** Contact with leavers is for the school’s work only. Staff tell a senior leader.
    """

  private static let head = """
    policy: small
    version: "1"
    facts:
      do: [connect, tell]
      who: [teacher]
      with: [pupil, leaver]
    """

  private func codes(_ meaning: String, text: String = text) -> [String] {
    do throws(InvalidPolicy) {
      return try parse(meaning, text: text).warnings.map(\.code)
    } catch {
      return error.diagnostics.map {
        "\($0.position.file.rawValue) \($0.position.line):\($0.position.column) \($0.code)"
      }
    }
  }

  private func parse(
    _ meaning: String, text: String = text
  ) throws(InvalidPolicy) -> PolicyDocument {
    try PolicyParser().parse(text, sidecar: Array("\(Self.head)\n\(meaning)".utf8))
  }

  @Test func `norms beside a text mean what they would mean in it`() throws {
    let beside = try parse(
      """
      tests:
        - { ask: { do: connect, with: leaver }, expect: { may: [p2-work] } }
      meaning:
        - quote: { exact: "Contact with leavers" }
          norms: [{ id: p2-work, may: connect, when: { with: leaver }, overrides: p1-ban }]
        - quote: No contact with pupils on any social medium
          norms:
            - { id: p1-ban, must-not: connect }
      """)
    let inside = try PolicyParser().parse(
      """
      ---
      policy: small
      version: "1"
      ---

      # Social media policy

      ```facts
      do: [connect, tell]
      who: [teacher]
      with: [pupil, leaver]
      ```

      **1.** No contact with pupils on *any* social medium. Staff tell a senior leader.

      ```norms
      - { id: p1-ban, must-not: connect }
      ```

      **2.** Contact with leavers is for the school’s work only. Staff tell a senior leader.

      ```norms
      - { id: p2-work, may: connect, when: { with: leaver }, overrides: p1-ban }
      ```
      """)
    #expect(unplaced(beside.norms) == unplaced(inside.norms))
    #expect(beside.paragraphs.map(\.text) == inside.paragraphs.map(\.text))
    #expect(beside.paragraphs.map(\.hasMeaning) == [true, true])
    #expect(beside.facts.all.map(\.name) == inside.facts.all.map(\.name))
    #expect(beside.metadata == inside.metadata)
    #expect(beside.tests.count == 1)
    #expect(beside.norms.map(\.position.file) == [.sidecar, .sidecar])
    #expect(beside.source == Self.text)
  }

  /// The norms without their places, which are the only difference.
  private func unplaced(_ norms: [Norm]) -> [Norm] {
    norms.map { norm in
      var norm = norm
      norm.position = SourcePosition(line: 1, column: 1)
      return norm
    }
  }

  @Test func `spaces, line ends, marks and quotation marks make no difference`() {
    #expect(
      codes("meaning:\n- { quote: \"for the  school's\\n work only\", kind: purpose }").isEmpty)
  }

  @Test func `a label may be quoted`() throws {
    let document = try parse("meaning:\n- { quote: \"2. Contact\", kind: risk }")
    #expect(document.paragraphs.map(\.kind) == [nil, .risk])
  }

  @Test func `words that stand twice are ambiguous until their company is told`() {
    let quote = "exact: Staff tell a senior leader"
    #expect(
      codes("meaning:\n- quote: { \(quote) }\n  kind: promise") == [
        "sidecar 8:10 sidecar.ambiguous"
      ])
    #expect(codes("meaning:\n- quote: { \(quote), prefix: work only. }\n  kind: promise").isEmpty)
    #expect(codes("meaning:\n- quote: { \(quote), suffix: . 2. }\n  kind: promise").isEmpty)
  }

  @Test func `words that stand twice in one paragraph are found`() {
    #expect(codes("meaning:\n- { quote: o, kind: risk }", text: "**1.** no, no.").isEmpty)
  }

  @Test func `words that do not stand in the text are orphaned`() throws {
    #expect(
      codes("meaning:\n- quote: Contact with parents\n  kind: risk") == [
        "sidecar 8:10 sidecar.orphaned"
      ])
    let error = #expect(throws: InvalidPolicy.self) {
      try parse("meaning:\n- quote: { exact: No contact, prefix: Never }\n  kind: risk")
    }
    #expect(error?.diagnostics.first?.help.contains("Paragraph 1 has these words") == true)
  }

  @Test func `mistakes in the text and in the sidecar are told together`() {
    let told = codes(
      """
      review-by: soon
      sort: of
      meaning:
        - { quote: No contact, norms: [{ id: a, may: conect }] }
        - { quote: No contact }
        - { quote: { exact: "" }, kind: risk }
        - { quote: { exakt: No contact }, kind: risk }
      """, text: Self.text + "\n\n```norms\n- { id: b, may: sing }\n```")
    #expect(
      told == [
        "policy 8:17 condition.unknown-value", "sidecar 7:12 front-matter.date",
        "sidecar 10:48 condition.unknown-value", "sidecar 11:5 sidecar.meaning",
        "sidecar 12:14 sidecar.quote", "sidecar 13:14 sidecar.quote",
        "sidecar 13:16 sidecar.quote-key",
      ])
  }

  @Test func `the sidecar's front matter goes before the text's own`() throws {
    let document = try parse(
      "title: Ours", text: "---\ntitle: Theirs\nschool: S\n---\n" + Self.text)
    #expect(document.metadata.title == "Ours")
    #expect(document.metadata.school == "S")
  }

  @Test func `a sidecar that is no map, and one that is no text, are refused`() {
    let error = #expect(throws: InvalidPolicy.self) {
      try PolicyParser().parse(Self.text, sidecar: Array("- a".utf8))
    }
    #expect(error?.diagnostics.map(\.code) == ["sidecar.map"])
    let broken = #expect(throws: InvalidPolicy.self) {
      try PolicyParser().parse(Self.text, sidecar: [0xFF])
    }
    #expect(broken?.diagnostics.first?.position == SourcePosition(line: 1, column: 1, in: .sidecar))
    #expect(broken?.diagnostics.first?.description.hasPrefix("sidecar:1:1: error") == true)
  }

  @Test func `an empty sidecar says nothing`() throws {
    #expect(try PolicyParser().parse(Self.text, sidecar: []).norms.isEmpty)
  }

  @Test func `quotations that almost stand everywhere are not looked for without end`() throws {
    let text = "**1.** " + String(repeating: "a", count: 2_000)
    let paragraphs = try PolicyParser().parse(text).paragraphs
    var search = QuotationSearch(QuotableText(paragraphs), budget: 100_000)
    let yaml = "{ exact: \(String(repeating: "a", count: 200))b }"
    let node = try #require(try YAMLBlock(text: yaml, firstLine: 1).read())
    let quotation = try #require(Quotation(node, complaints: Complaints()))
    #expect(search.place(of: quotation) == nil)
  }
}
