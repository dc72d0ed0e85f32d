import PolicyEngine
import Testing

/// YAML 1.1 turns words into truth values and numbers; a policy means the words.
@Suite struct YAMLTextTests {
  @Test func `words that YAML takes for truth values and numbers stay words`() throws {
    let document = try PolicyParser().parse(
      """
      ---
      policy: on
      version: 1.10
      review-by: 2028-06-30
      next: ~
      ---

      ```facts
      do: [post]
      own-child: [no, yes, on, off, null, 1.10, 0o7, 1_000, "true"]
      ```
      """)
    #expect(document.metadata.policy == "on")
    #expect(document.metadata.version == "1.10")
    #expect(document.metadata.reviewBy == "2028-06-30")
    #expect(document.metadata.other.map(\.text) == ["~"])
    #expect(
      document.facts[1].values.map(\.name) == [
        "no", "yes", "on", "off", "null", "1.10", "0o7", "1_000", "true",
      ])
  }

  @Test func `comments, quotation marks and folded texts are read as YAML means them`() throws {
    let document = try SmallPolicy.document(
      SmallPolicy.paragraph(
        "1",
        """
        # Agreed in June.
        - id: a   # stable
          may: post
          note: >-
            one
            two
          record: "who: when"
        """))
    #expect(document.norms.map(\.note) == ["one two"])
    #expect(document.norms.map(\.record) == ["who: when"])
  }

  @Test func `an ampersand and an asterisk inside words are no anchor`() throws {
    let document = try SmallPolicy.document(
      SmallPolicy.paragraph("1", "- { id: a, may: post, note: \"Q&A and R & D, *see* there\" }"))
    #expect(document.norms.map(\.note) == ["Q&A and R & D, *see* there"])
  }

  @Test func `a block that holds nothing says nothing`() throws {
    let document = try SmallPolicy.document("**1.** A rule.\n\n```norms\n# later\n\n```\n")
    #expect(document.norms.isEmpty)
    #expect(document.paragraphs.map(\.hasMeaning) == [false])
  }
}
