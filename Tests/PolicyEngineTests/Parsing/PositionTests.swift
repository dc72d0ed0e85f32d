import PolicyEngine
import Testing

@Suite struct PositionTests {
  private func errors(_ text: String) -> [String] {
    do throws(InvalidPolicy) {
      _ = try PolicyParser().parse(text)
      return []
    } catch {
      return error.diagnostics.map { "\($0.position.line):\($0.position.column) \($0.code)" }
    }
  }

  @Test func `an error names line and column in the Markdown file`() {
    let text = """
      ```facts
      do: [post]
      with: [pupil]
      ```

      **1.** A rule.

      ```norms
      - id: a
        may: post
        when: { with: [pupil, pupli] }
      ```
      """
    #expect(errors(text) == ["11:25 condition.unknown-value"])
  }

  @Test func `columns count letters, whatever their bytes`() {
    let text = "```facts\n\"dö\": { ask: \"ä👩🏽‍🚀\", values: [a], b: c }\n```\n"
    #expect(errors(text).first == "2:36 facts.unknown-key")
  }

  @Test func `a fault of YAML is found where it is`() {
    let text = "Text.\n\n```facts\ndo: [post]\nwith: [pupil\n```\n"
    #expect(errors(text) == ["6:1 yaml.syntax"])
  }

  @Test func `a fault behind the end of an open block is told at the last line`() {
    #expect(errors("```facts\ndo: { a") == ["1:1 block.open", "2:1 yaml.syntax"])
  }

  @Test func `a fault in the front matter is counted from the first line`() {
    #expect(errors("---\npolicy: a\nreview-by: soon\n---\n") == ["3:12 front-matter.date"])
  }

  @Test func `bytes that are no text are found where they are`() {
    let bytes = Array("one\ntwo ".utf8) + [0xFF]
    let error = #expect(throws: InvalidPolicy.self) { try PolicyParser().parse(bytes) }
    #expect(error?.diagnostics.first?.position == SourcePosition(line: 2, column: 5))
  }

  @Test func `all errors are told at once, in reading order`() {
    let text = """
      ---
      in-force: { from: tomorrow }
      roles: { head: { titel: x } }
      ---

      ```facts
      do: { values: [post], cost: many }
      ```

      **1.** A rule. {#p1}

      ```norms
      - { may: post }
      - { id: a, should: post }
      ```

      **2.** Another. {#p1}

      ```tests
      - { ask: { do: post }, expect: { answer: perhaps } }
      ```
      """
    #expect(
      errors(text) == [
        "2:19 front-matter.date", "3:18 role.unknown-key", "7:29 facts.cost", "13:3 norm.no-id",
        "14:3 norm.strength", "14:12 norm.unknown-key", "17:1 paragraph.duplicate-id",
        "20:42 tests.answer",
      ])
  }

  @Test func `a duplicate id is named with both lines`() throws {
    let twice = SmallPolicy.source("**1.** a {#p}\n\n**2.** b {#p}")
    let error = #expect(throws: InvalidPolicy.self) { try PolicyParser().parse(twice) }
    let message = try #require(error?.diagnostics.first?.message)
    let lines = twice.split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0].hasSuffix("{#p}") }.map { $0 + 1 }
    #expect(message.contains("lines \(places[0]) and \(places[1])"))
  }

  @Test func `a misspelt name is offered the right one`() throws {
    let text = SmallPolicy.source(SmallPolicy.paragraph("1", "- { id: a, may: pots }"))
    let error = #expect(throws: InvalidPolicy.self) { try PolicyParser().parse(text) }
    #expect(error?.diagnostics.first?.help == "Did you mean “post”?")
    #expect(error?.diagnostics.first?.description.contains("error: ") == true)
  }
}
