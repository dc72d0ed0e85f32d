import PolicyEngine
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("a\nb", #""a\nb""#),
    ("\u{0}\u{1F}\u{7}", #""\u0000\u001f\u0007""#),
    ("é😀/", "\"é😀/\""), ("\u{7F}\u{2028}", "\"\u{7F}\u{2028}\""), ("", "\"\""),
  ])
  func `a text is escaped where it must be and nowhere else`(text: String, json: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(writer.text == json)
  }

  @Test func `commas stand between members and elements only`() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("a", 1)
      writer.member("b", [] as [String])
      writer.key("c")
      writer.array { writer in
        writer.null()
        writer.object { _ in }
        writer.bool(true)
      }
      writer.member("d", nil as String?)
    }
    #expect(writer.text == #"{"a":1,"b":[],"c":[null,{},true],"d":null}"#)
  }

  @Test func `a name is escaped like a text`() {
    var writer = JSONWriter()
    writer.object { $0.member("a\"", false) }
    #expect(writer.text == #"{"a\"":false}"#)
  }

  @Test func `texts by name stand in the order of their names`() {
    var writer = JSONWriter()
    writer.object { $0.member("m", ["b": "2", "a": "1"]) }
    #expect(writer.text == #"{"m":{"a":"1","b":"2"}}"#)
  }
}
