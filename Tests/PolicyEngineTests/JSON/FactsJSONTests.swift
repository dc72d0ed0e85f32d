import Testing

@testable import PolicyEngine

@Suite struct FactsJSONTests {
  private func read(_ text: String) throws(InvalidFacts) -> [String] {
    try FactsJSON.read(Array(text.utf8)).map { "\($0.name)=\($0.value)" }
  }

  @Test(
    arguments: [
      ("{}", []), (" \n{ } \t", []),
      (#"{"do": "connect", "with":"pupil"}"#, ["do=connect", "with=pupil"]),
      (
        #"{"a": true, "b": false, "c": 13, "d": -1.5e+2}"#,
        ["a=true", "b=false", "c=13", "d=-1.5e+2"]
      ),
      (#"{"a": null, "b": "x"}"#, ["b=x"]),
    ] as [(String, [String])])
  func `facts are read in order, with null as unknown`(text: String, facts: [String]) throws {
    #expect(try read(text) == facts)
  }

  @Test(arguments: [
    (#"\n\t\r\b\f\"\\\/"#, "\n\t\r\u{8}\u{C}\"\\/"), (#"\u0041\u00e9"#, "Aé"),
    (#"\uD83D\uDE00"#, "😀"), ("é😀", "é😀"), (#"\u0000"#, "\0"),
  ])
  func `escapes stand for their characters`(escaped: String, text: String) throws {
    #expect(try FactsJSON.read(Array("{\"a\": \"\(escaped)\"}".utf8)).first?.value == text)
  }

  @Test(arguments: [
    #"\uD83D"#, #"\uDE00"#, #"\uD83Dx"#, #"\uD83D\n"#, #"\uD83D\nDE00"#, #"\uD83D\uD83D"#, #"\u12"#,
    #"\u12G4"#, #"\u+123"#, #"\u-123"#, #"\x41"#, #"\"#, "\u{1}", "\n",
  ])
  func `a broken escape is refused`(escaped: String) {
    #expect(throws: InvalidFacts.self) { try read("{\"a\": \"\(escaped)\"}") }
  }

  @Test(arguments: [
    "", " ", "null", "[]", "\"a\"", "{", "}", "{]", #"{"a"}"#, #"{"a":}"#, #"{"a": "b",}"#, #"{,}"#,
    #"{"a": "b"} x"#, #"{"a": "b"}{}"#, #"{"a" "b"}"#, #"{a: "b"}"#, #"{"a": b}"#, #"{"a": 01}"#,
    #"{"a": +1}"#, #"{"a": .5}"#, #"{"a": 1.}"#, #"{"a": 0x1F}"#, #"{"a": NaN}"#, #"{"a": True}"#,
    #"{'a': 'b'}"#, #"{"a": "b" "c": "d"}"#, "\u{FEFF}{}",
  ])
  func `what is no object of facts is refused with its place`(text: String) {
    let fault = #expect(throws: InvalidFacts.self) { try read(text) }
    #expect(fault?.code == "facts.json")
    #expect(fault?.message.contains("at character") == true)
  }

  @Test(arguments: [#"{"a": {"b": "c"}}"#, #"{"a": ["b"]}"#])
  func `a fact has one value`(text: String) {
    let fault = #expect(throws: InvalidFacts.self) { try read(text) }
    #expect(fault?.message.contains("a fact has one value") == true)
  }

  @Test func `a fact that stands twice is refused`() {
    let fault = #expect(throws: InvalidFacts.self) { try read(#"{"a": "b", "\u0061": "c"}"#) }
    #expect(fault?.message.contains("“a” stands twice") == true)
  }

  @Test func `100,000 open braces are refused at once`() {
    let nested = String(repeating: #"{"a":"#, count: 100_000)
    #expect(throws: InvalidFacts.self) { try read(nested) }
  }

  @Test func `text that is not UTF-8 is refused`() {
    let bytes = Array(#"{"a": ""#.utf8) + [0xC0, 0x80, 0xFF] + Array(#""}"#.utf8)
    #expect(throws: InvalidFacts.self) { try FactsJSON.read(bytes) }
  }

  @Test func `facts that are cut off anywhere are refused, never failed upon`() {
    let whole = Array(#" {"do": "é\n\uD83D\uDE00\\", "with": null, "age": -1.5e9}"#.utf8)
    for length in whole.indices {
      #expect(throws: InvalidFacts.self, "at \(length)") {
        try FactsJSON.read(Array(whole[..<length]))
      }
    }
  }

  @Test func `what the writer writes, the reader reads`() throws {
    let text = String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
    var writer = JSONWriter()
    writer.object { $0.member(text, text) }
    let facts = try FactsJSON.read(writer.bytes)
    #expect(facts.first?.name == text)
    #expect(facts.first?.value == text)
  }
}
