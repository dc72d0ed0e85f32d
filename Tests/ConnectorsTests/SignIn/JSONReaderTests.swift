import Testing

@testable import Connectors

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  @Test func `every kind of value is read`() throws {
    let text =
      #" { "a" : [ 1 , -0.5e+1 , true , false , null , "x\n\u00e9\ud83d\ude00\/" ] , "b" : { } } "#
    #expect(
      try read(text)
        == .object([
          "a": .array([
            .number(1), .number(-5), .boolean(true), .boolean(false), .null, .text("x\né😀/"),
          ]),
          "b": .object([:]),
        ]))
  }

  @Test(arguments: [
    #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, "{} {}", "", "{", "[1,]", #"{"a":1,}"#, "[1 2]",
    "01", "+1", ".5", "1.", "1e", "-", "1e999", "NaN", "tru", "'a'", "\"a", "\"\u{1}\"",
    #""\x""#, #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, #""\u12""#, #""\u+123""#,
    "/* */1", "{a:1}", "\u{FEFF}1",
  ])
  func `what is not JSON is refused, and so is a key that stands twice`(text: String) {
    #expect(throws: JSONReader.Malformed.self) { try read(text) }
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: JSONReader.Malformed.self) { try JSONReader.read([0x22, 0xC3, 0x22]) }
  }

  @Test func `a tower of a hundred thousand brackets is refused`() {
    #expect(throws: JSONReader.Malformed.self) {
      try JSONReader.read([UInt8](repeating: 0x5B, count: 100_000))
    }
  }
}
