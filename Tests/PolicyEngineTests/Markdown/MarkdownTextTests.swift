import PolicyEngine
import Testing

@Suite struct MarkdownTextTests {
  private func words(_ text: String) -> MarkdownBlock { .paragraph([.text(text)]) }

  @Test func `an empty line parts paragraphs`() {
    #expect(MarkdownText("a\nb\n\n \nc").blocks == [words("a b"), words("c")])
    #expect(MarkdownText("").blocks.isEmpty)
    #expect(MarkdownText(" \n\n").blocks.isEmpty)
  }

  @Test func `bullets make a list that takes wrapped lines in`() {
    let text = "Staff:\n- one\n  goes on\n- two\nlazily\n\n- three\n\nAfter."
    #expect(
      MarkdownText(text).blocks == [
        words("Staff:"),
        .bulletedList([[words("one goes on")], [words("two lazily")], [words("three")]]),
        words("After."),
      ])
  }

  @Test func `numbers make a list, a year at the beginning of a line makes none`() {
    #expect(
      MarkdownText("3. c\n4. d").blocks == [
        .numberedList(start: 3, [[words("c")], [words("d")]])
      ])
    #expect(MarkdownText("in force since\n2025. It").blocks == [words("in force since 2025. It")])
  }

  @Test func `lists nest by indentation`() {
    #expect(
      MarkdownText("- a\n  - b\n\n    c\n- d").blocks == [
        .bulletedList([
          [words("a"), .bulletedList([[words("b"), words("c")]])], [words("d")],
        ])
      ])
  }

  @Test func `another mark begins another list`() {
    #expect(
      MarkdownText("- a\n* b").blocks == [
        .bulletedList([[words("a")]]), .bulletedList([[words("b")]]),
      ])
  }

  @Test func `a table has a row of dashes under its heading`() {
    #expect(
      MarkdownText("| a | *b* |\n|---|:-:|\n| c \\| d |\n| e | f | g |").blocks == [
        .table(
          heading: [[.text("a")], [.emphasis([.text("b")])]],
          rows: [[[.text("c | d")]], [[.text("e")], [.text("f")]]])
      ])
    #expect(MarkdownText("this | that\nand so on").blocks == [words("this | that and so on")])
  }

  @Test func `a fence keeps its lines as typed`() {
    #expect(
      MarkdownText("```\na  *b*\n\n  c\n```\nd").blocks == [
        .code("a  *b*\n\n  c"), words("d"),
      ])
    #expect(
      MarkdownText("- x\n  ```\n  a\n  ```").blocks == [
        .bulletedList([[words("x"), .code("a")]])
      ])
  }

  @Test func `plain text marks items and parts`() {
    let text = "Staff **must**:\n\n- ask\n  - twice\n- wait\n\n7. last"
    #expect(MarkdownText(text).plainText == "Staff must:\n\n• ask\n  • twice\n• wait\n\n7. last")
  }

  @Test(arguments: [
    "*", "_", "`", "[", "]", "(", "**a", "*a **b ", "[a](", "[a](b", "](", "<http://", "\\", "- ",
    "> ", "1. ", "|\n", "a|b\n-|-\n", "```\n", "`a``b```", "*a_", "![", "- - \n", "\n", "\u{301}*",
    "{#", "[a](https://x) ", "a*b_c`", "  - a\n\n",
  ])
  func `a flood of marks is read in a moment`(mark: String) {
    let size = Stopwatch.isPatient ? MarkdownText.longestText / 10 : MarkdownText.longestText
    let text = String(repeating: mark, count: size / mark.utf8.count)
    let stopwatch = Stopwatch()
    _ = MarkdownText(text).plainText
    #expect(stopwatch.seconds < 1, "\(mark.debugDescription) took \(stopwatch.seconds) s")
  }

  @Test func `what nests too deep stays text`() {
    let text = String(repeating: "- ", count: 500) + "a"
    #expect(MarkdownText(text).plainText.hasSuffix("- - a"))
    let stressed = String(repeating: "*a ", count: 500) + "b" + String(repeating: "*", count: 500)
    #expect(MarkdownText(stressed).plainText.contains("*a *a *a"))
  }

  @Test func `a text that no paragraph has is not read for marks`() {
    let text = String(repeating: "*a* ", count: MarkdownText.longestText / 4 + 1)
    #expect(MarkdownText(text).blocks == [words(text)])
  }
}
