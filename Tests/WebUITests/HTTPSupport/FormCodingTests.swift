import HTTPSupport
import Testing

@Suite struct FormCodingTests {
  @Test(arguments: [
    ("a+b", "a b"), ("%41%c3%A9", "Aé"), ("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("%%41", "%A"),
    ("%+F", "% F"), ("%-1", "%-1"), ("%00", "\0"), ("%ff", "\u{FFFD}"), ("", ""),
  ])
  func `what cannot be decoded stays as it is`(encoded: String, text: String) {
    #expect(FormCoding.decoded(encoded.utf8) == text)
  }

  @Test(arguments: [
    ("a=1&a=2", "2"), ("a", ""), ("a=", ""), ("a=b=c", "b=c"), ("&&a=1&", "1"), ("%61=1", "1"),
  ])
  func `the last value of a name counts`(query: String, value: String) {
    #expect(RequestQuery(query)["a"] == value)
  }

  @Test func `a name that was not sent has no value`() {
    #expect(RequestQuery("a=1")["b"] == nil)
    #expect(RequestQuery("")["a"] == nil)
  }

  @Test func `a query is read no further than 200 items`() {
    let many = (0..<5_000).map { "a=\($0)" }.joined(separator: "&")
    #expect(RequestQuery(many).items.count == 200)
  }

  @Test func `a query is read no further than 8 KB`() {
    let long = "a=" + String(repeating: "b", count: 100_000)
    #expect(RequestQuery(long)["a"]?.utf8.count == 8190)
  }
}
