import Essentials
import Testing

@Suite struct DatedTextTests {
  @Test func `a file has a source, a date and blocks`() throws {
    let file = try DatedText(
      reading: """
        # A remark

        source: somewhere
        checked-on: 2026-11-28

        name: one
        text: first line
          and the second
        # a remark inside
        more: x: y

        name: two
        """)
    #expect(file.source == "somewhere")
    #expect(file.checkedOn.description == "2026-11-28")
    #expect(file.blocks.count == 2)
    #expect(file.blocks[0]["text"]?.value == "first line and the second")
    #expect(file.blocks[0]["more"]?.value == "x: y")
    #expect(file.blocks[0]["more"]?.line == 10)
    #expect(file.blocks[1].line == 12)
  }

  @Test func `line breaks of Windows are no different`() throws {
    let file = try DatedText(reading: "source: a\r\nchecked-on: 2026-11-28\r\n\r\nname: one\r\n")
    #expect(file.blocks.map(\.fields.first?.value) == ["one"])
  }

  @Test func `every mistake is told with its line`() {
    let problems = #expect(throws: DatedTextProblems.self) {
      try DatedText(
        reading: "source:\nchecked-on: yesterday\n\n  goes on\nname: a\nname: b\nwords\n")
    }
    #expect(problems?.problems.map(\.line) == [1, 2, 4, 6, 7])
    #expect(problems?.description.hasPrefix("Line 1: Say where this comes from") == true)
  }

  @Test func `an empty file and a huge one are told apart`() {
    let empty = #expect(throws: DatedTextProblems.self) { try DatedText(reading: "") }
    #expect(empty?.problems.count == 2)
    let huge = #expect(throws: DatedTextProblems.self) {
      try DatedText(reading: String(repeating: "a: b\n", count: 50_000))
    }
    #expect(huge?.problems.map(\.sentence) == ["The file is larger than 200,000 bytes."])
  }
}
