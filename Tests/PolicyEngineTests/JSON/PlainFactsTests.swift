import Testing

@testable import PolicyEngine

@Suite struct PlainFactsTests {
  private static let facts = FactSet(
    [("do", ["post", "call"]), ("via", ["post", "a-letter", "café"]), ("sure", ["true", "13"])].map
    {
      name, values in
      Fact(
        name: name, question: "\(name)?", hint: nil, reads: "%",
        values: values.map { .init(name: $0, text: $0, hint: nil, words: []) }, groups: [],
        cost: 1, isChangeable: true, assumed: nil, settles: nil,
        position: .init(line: 1, column: 1))
    })

  private func told(_ json: String) throws -> [String: String] {
    try PartialSituation(json: Array(json.utf8), in: Self.facts).named(in: Self.facts)
  }

  private func isPlain(_ json: String) -> Bool {
    PlainFacts.read(Array(json.utf8).span, in: Self.facts) != nil
  }

  @Test(arguments: [
    (#"{"do":"post","via":"post"}"#, ["do": "post", "via": "post"]),
    (" {\t\"via\" :\r\n\"a-letter\" } ", ["via": "a-letter"]),
    (
      #"{"sure": "true", "who": "anyone", "do": "call"}"#,
      ["sure": "true", "who": "anyone", "do": "call"]
    ),
  ])
  func `known names in ASCII are read at once`(json: String, facts: [String: String]) throws {
    #expect(isPlain(json))
    #expect(try told(json) == facts)
  }

  @Test(arguments: [
    ("{}", [:]), (#"{"do":null,"via":"post"}"#, ["via": "post"]), (#"{"x":null}"#, [:]),
    (#"{"via":"café"}"#, ["via": "café"]), (#"{"via":"cafe\u0301"}"#, ["via": "café"]),
    (#"{"\u0064o":"p\u006fst"}"#, ["do": "post"]), (#"{"sure":true}"#, ["sure": "true"]),
    (#"{"sure":13}"#, ["sure": "13"]),
  ])
  func `what is unusual means the same`(json: String, facts: [String: String]) throws {
    #expect(!isPlain(json))
    #expect(try told(json) == facts)
  }

  @Test(arguments: [
    "", "{", #"{"do"#, #"{"do":"post""#, #"{"do":"post",}"#, #"{"do":"post"}}"#, #"{"do" "post"}"#,
    #"{"do":"post","do":"call"}"#, #"{"do":"post" "via":"post"}"#, "{\"do\":\"po\tst\"}",
    "\u{1}{\"do\":\"post\"}",
  ])
  func `what is no object of facts is refused`(json: String) {
    #expect(throws: InvalidFacts.self) { try told(json) }
  }

  @Test(arguments: [
    #"{"d":"post"}"#, #"{"post":"do"}"#, #"{"do":"letter"}"#, #"{"do":"pos"}"#, #"{"do":"posts"}"#,
    #"{"do":"a-letter"}"#, #"{"":"post"}"#, #"{"do":""}"#,
  ])
  func `a name of another fact is not taken`(json: String) {
    #expect(throws: UnknownName.self) { try told(json) }
  }

  @Test func `every name of many is found`() throws {
    let names = (0..<500).map { "value-\($0)" }
    let facts = FactSet([
      Fact(
        name: "many", question: "?", hint: nil, reads: "%",
        values: names.map { .init(name: $0, text: $0, hint: nil, words: []) }, groups: [], cost: 1,
        isChangeable: true, assumed: nil, settles: nil, position: .init(line: 1, column: 1))
    ])
    for (index, name) in names.enumerated() {
      let json = Array("{\"many\":\"\(name)\"}".utf8)
      #expect(PlainFacts.read(json.span, in: facts)?[0] == index)
    }
  }
}
