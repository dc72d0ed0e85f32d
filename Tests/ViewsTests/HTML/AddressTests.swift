import Testing

@testable import Views

@Suite struct AddressTests {
  @Test(arguments: [
    "/policy", "#p28", "?sort=label", "https://larkfield.example/a?b=c#d", "HTTP://x.example",
    "mailto:office@larkfield.example", "tel:+441234567890", "/a:b",
  ])
  func `an ordinary address is allowed`(text: String) {
    #expect(Address(checking: text)?.text == text)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", " javascript:x",
    "\u{1}javascript:x", "data:text/html,x", "vbscript:x", "//evil.example", "/\\evil.example",
    "blob:x", "policy", "", "https", "\thttps://x.example",
  ])
  func `an address that could run or mislead is refused`(text: String) {
    #expect(Address(checking: text) == nil)
  }

  @Test func `a string in a link attribute is held to the same list`() {
    let attack = "javascript:alert(1)"
    let html: HTML = "<a href=\"\(attack)\">x</a><form action=\"\(attack)\"></form>"
    #expect(html.text == "<a href=\"#\">x</a><form action=\"#\"></form>")
  }

  @Test func `an address is escaped like any other text`() {
    let address = Address(checking: "/may-i?a=1&b=\"")
    #expect(("<a href=\"\(address ?? .nowhere)\">" as HTML).text.contains("a=1&amp;b=&quot;\""))
  }

  @Test func `paths encode what they are given byte by byte`() {
    #expect(Paths.paragraph("22a").text == "/policy/paragraphs/22a")
    #expect(Paths.paragraph("Appendix A/ü").text == "/policy/paragraphs/Appendix%20A%2F%C3%BC")
    let facts = [FactChoice("do", "connect"), FactChoice("via", "a&b=c")]
    #expect(
      Paths.answer(saying: "add a pupil?", facts: facts).text
        == "/may-i/answer?say=add%20a%20pupil%3F&do=connect&via=a%26b%3Dc")
    #expect(Paths.changeFact("via").text == "/may-i/change?change=via")
  }

  @Test func `every path is an address that a page may link to`() {
    let paths = [
      Paths.home, Paths.policy, Paths.mayI, Paths.findings, Paths.compare, Paths.picture,
      Paths.about, Paths.policy(at: "p 28"), Paths.answer(saying: "\u{0}\n"),
    ]
    for path in paths { #expect(Address(checking: path.text) != nil) }
  }
}
