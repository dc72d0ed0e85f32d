import TestSupport
import Testing

@testable import Views

@Suite struct EscapingTests {
  @Test func `text cannot become markup`() {
    let name = "<b>\"Tom\" & 'Ann'</b>"
    let html: HTML = "<p title=\"\(name)\">\(name)</p>"
    let safe = "&lt;b&gt;&quot;Tom&quot; &amp; &#39;Ann&#39;&lt;/b&gt;"
    #expect(html.text == "<p title=\"\(safe)\">\(safe)</p>")
  }

  @Test func `a quotation mark is escaped although a combining mark makes it another character`() {
    let html: HTML = "<i title=\"\("\"\u{338} onclick=x")\"></i>"
    #expect(html.bytes.filter { $0 == UInt8(ascii: "\"") }.count == 2)
    #expect(html.text.unicodeScalars.contains("\u{338}"))
  }

  @Test(arguments: ["<", ">", "&", "'", "\""])
  func `every dangerous byte is escaped before any combining mark`(sign: String) {
    for mark in ["\u{300}", "\u{338}", "\u{20D2}", "\u{FE0F}", "\u{200D}"] {
      let html = HTML(text: sign + mark)
      #expect(html.bytes.first == UInt8(ascii: "&"))
      #expect(decoded(html.text) == sign + mark)
    }
  }

  @Test func `control characters become visible and line ends stay`() {
    #expect(HTML(text: "a\u{0}b\u{1B}c\u{7F}\n\t").text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\n\t")
  }

  @Test func `markup goes into markup as it is`() {
    let inner: HTML = "<em>\("a<b")</em>"
    let outer: HTML = "<p>\(inner)\([inner, inner])\(HTML?.none)\(String?.none)</p>"
    #expect(outer.text == "<p><em>a&lt;b</em><em>a&lt;b</em><em>a&lt;b</em></p>")
  }

  @Test func `conditions, lists and attributes put in only what is there`() {
    let html: HTML = """
      <ul\(attribute: "id", "x\"y")\(attribute: "title", nil)\(flag: "hidden", true)>\
      \(each: [1, 2], separator: ", ", { "<li>\($0)</li>" })\(if: false, "<li>3</li>", else: "!")\
      \(with: Optional("<"), { "\($0)" })</ul>
      """
    #expect(html.text == "<ul id=\"x&quot;y\" hidden><li>1</li>, <li>2</li>!&lt;</ul>")
  }

  @Test func `any text comes back whole and leaves no way out`() {
    var random = SeededGenerator(seed: 2025)
    for _ in 0..<2000 {
      let text = random.text()
      let escaped = HTML(text: text)
      let dangerous = escaped.bytes.filter { "<>\"'".utf8.contains($0) }
      #expect(dangerous.isEmpty)
      #expect(decoded(escaped.text).utf8.elementsEqual(text.utf8))
      #expect(String(validating: escaped.bytes, as: UTF8.self) != nil)
    }
  }

  /// What a browser reads, for the five references that are written.
  private func decoded(_ text: String) -> String {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    let references = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
    while let byte = rest.first {
      if let (name, sign) = references.first(where: { rest.starts(with: $0.key.utf8) }) {
        result += Array(sign.utf8)
        rest = rest.dropFirst(name.utf8.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
