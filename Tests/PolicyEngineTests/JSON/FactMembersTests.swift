import Testing

@testable import PolicyEngine

@Suite struct FactMembersTests {
  @Test func `every value stands as the writer would write it`() {
    let facts = FactSet(
      [("do", ["post"]), ("a \"b\"", ["é", "line\nfeed", ""]), ("via", ["letter", "\\"])].map {
        name, values in
        Fact(
          name: name, question: "?", hint: nil, reads: "%",
          values: values.map { .init(name: $0, text: $0, hint: nil, words: []) }, groups: [],
          cost: 1, isChangeable: true, assumed: nil, settles: nil,
          position: .init(line: 1, column: 1))
      })
    for (index, fact) in facts.all.enumerated() {
      for (value, named) in fact.values.enumerated() {
        var slow = JSONWriter()
        slow.object { $0.member(fact.name, named.name) }
        var quick = JSONWriter()
        quick.object { $0.member(written: facts.members[index, value]) }
        #expect(quick.text == slow.text)
      }
    }
  }

  @Test func `a comma stands between members`() {
    var writer = JSONWriter()
    let member = Array(#""a":"b""#.utf8)[...]
    writer.object { writer in
      writer.member(written: member)
      writer.member(written: member)
      writer.member("c", 1)
    }
    #expect(writer.text == #"{"a":"b","a":"b","c":1}"#)
  }
}
