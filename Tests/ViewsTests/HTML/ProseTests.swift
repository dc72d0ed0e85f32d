import TestSupport
import Testing

@testable import Views

@Suite struct ProseTests {
  private func html(_ markdown: String) -> String {
    Prose(markdown: markdown).html.text
  }

  @Test func `lines join into paragraphs and empty lines part them`() {
    #expect(html("One\ntwo\n\nthree\n") == "<p>One two</p><p>three</p>")
  }

  @Test func `bulleted and numbered lists keep their items and numbers`() {
    #expect(
      html("All:\n- a\n  more\n- b\n\nEnd")
        == "<p>All:</p><ul><li>a more</li><li>b</li></ul><p>End</p>")
    #expect(html("1. a\n3. c") == "<ol><li value=\"1\">a</li><li value=\"3\">c</li></ol>")
    #expect(html("See paragraph\n28. It says no.") == "<p>See paragraph 28. It says no.</p>")
  }

  @Test(arguments: [
    ("*a* _b_ **c** __d__", "<em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong>"),
    ("**a *b* c**", "<strong>a <em>b</em> c</strong>"),
    ("*a **b** c*", "<em>a <strong>b</strong> c</em>"),
    ("`a*b*<c>`", "<code>a*b*&lt;c&gt;</code>"),
    ("2 * 3 * 4", "2 * 3 * 4"),
    ("file_name_here", "file_name_here"),
    ("\\*not\\* **open", "*not* **open"),
    ("[the law](https://law.example/a_b)", "<a href=\"https://law.example/a_b\">the law</a>"),
    ("[bad](javascript:x)", "[bad](javascript:x)"),
    ("[x] and (y)", "[x] and (y)"),
    ("<script>&", "&lt;script&gt;&amp;"),
  ])
  func `inline marks are read and everything else is text`(markdown: String, expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>")
  }

  @Test func `a text made to be slow is read as fast as any other`() {
    let hostile = ["[", "**", "*", "`", "_a ", "[a](", "\\"].map {
      String(repeating: $0, count: 20_000)
    }
    let clock = ContinuousClock()
    for text in hostile {
      #expect(clock.measure { _ = html(text) } < .seconds(2))
    }
  }

  @Test func `any text gives balanced markup`() {
    var random = SeededGenerator(seed: 28)
    let marks = ["*", "**", "_", "`", "[", "](", ")", "\\", "\n", "\n\n", "- ", "1. "]
    for _ in 0..<1000 {
      var text = ""
      for _ in 0..<12 { text += random.text() + (marks.randomElement(using: &random) ?? "") }
      #expect(Markup(html(text)).imbalance == nil)
    }
  }
}
