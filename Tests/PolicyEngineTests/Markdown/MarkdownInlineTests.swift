import PolicyEngine
import Testing

@Suite struct MarkdownInlineTests {
  @Test func `stresses are read as the author means them`() {
    #expect(MarkdownInline.read("a *b* c") == [.text("a "), .emphasis([.text("b")]), .text(" c")])
    #expect(MarkdownInline.read("**b**") == [.strong([.text("b")])])
    #expect(
      MarkdownInline.read("_a **b** c_") == [
        .emphasis([.text("a "), .strong([.text("b")]), .text(" c")])
      ])
    #expect(MarkdownInline.read("***b***") == [.emphasis([.strong([.text("b")])])])
    #expect(MarkdownInline.read("**a*") == [.text("*"), .emphasis([.text("a")])])
    #expect(MarkdownInline.read("*a**b*") == [.emphasis([.text("a**b")])])
  }

  @Test func `an underscore inside a word and an asterisk between spaces are text`() {
    #expect(MarkdownInline.read("my_file_name") == [.text("my_file_name")])
    #expect(MarkdownInline.read("2 * 3 * 4") == [.text("2 * 3 * 4")])
  }

  @Test func `a backslash takes the meaning of a mark away`() {
    #expect(MarkdownInline.read(#"\*a\* \[b\] c:\d"#) == [.text(#"*a* [b] c:\d"#)])
  }

  @Test func `code is shown as typed`() {
    #expect(MarkdownInline.read("`a *b*` c") == [.code("a *b*"), .text(" c")])
    #expect(MarkdownInline.read("`` a`b ``") == [.code("a`b")])
    #expect(MarkdownInline.read("`a") == [.text("`a")])
    #expect(
      MarkdownInline.read("*a `b*` c*") == [
        .emphasis([.text("a "), .code("b*"), .text(" c")])
      ])
  }

  @Test func `links go to pages and letters only`() {
    let page = MarkdownInline.link(
      [.text("the "), .emphasis([.text("page")])], destination: "https://example.org/a_(b)")
    #expect(MarkdownInline.read("[the *page*](https://example.org/a_(b))") == [page])
    #expect(
      MarkdownInline.read("[x](MAILTO:office@example.org)") == [
        .link([.text("x")], destination: "MAILTO:office@example.org")
      ])
    #expect(
      MarkdownInline.read("<https://example.org>") == [
        .link([.text("https://example.org")], destination: "https://example.org")
      ])
    for text in [
      "[x](javascript:alert(1))", "[x](data:text/html,a)", "[x](//example.org)", "[x](/a)",
      "[x]( https://example.org)", "[x](https://example.org", "[x] (https://example.org)",
    ] {
      #expect(MarkdownInline.read(text) == [.text(text)])
    }
  }

  @Test func `a link holds no link and no half of a stress`() {
    #expect(
      MarkdownInline.read("[a [b](https://b.example)](https://a.example)") == [
        .text("[a "), .link([.text("b")], destination: "https://b.example"),
        .text("](https://a.example)"),
      ])
    #expect(
      MarkdownInline.read("*a [b*](https://b.example)") == [
        .text("*a "), .link([.text("b*")], destination: "https://b.example"),
      ])
  }

  @Test func `HTML is text`() {
    let text = "<b onclick=alert(1)>bold</b> &amp; <!-- x -->"
    #expect(MarkdownInline.read(text) == [.text(text)])
  }

  @Test func `lines run on unless the author breaks them`() {
    #expect(MarkdownInline.read("a\n  b") == [.text("a b")])
    #expect(MarkdownInline.read("a  \nb") == [.text("a"), .lineBreak, .text("b")])
    #expect(MarkdownInline.read("a\\\nb") == [.text("a"), .lineBreak, .text("b")])
    #expect(MarkdownInline.read("a\r\nb") == [.text("a b")])
  }

  @Test func `a combining accent behind a mark hides nothing`() {
    #expect(MarkdownInline.read("*a*\u{338}") == [.emphasis([.text("a")]), .text("\u{338}")])
    #expect(MarkdownInline.read("`a`\u{301}") == [.code("a"), .text("\u{301}")])
  }

  @Test func `plain text has the words and no marks`() {
    let read = MarkdownInline.read(
      "**No** contact, see [the *list*](https://example.org) and `a_b`.")
    #expect(read.plainText == "No contact, see the list and a_b.")
  }
}
