import Essentials
import People
import TestSupport
import Testing

@Suite struct PastedNamesTests {
  private func names(_ text: String) throws -> [String] {
    try PastedNames()(text).entries.map { $0.name?.sort ?? "?" }
  }

  @Test func `a line with job and address is taken apart`() throws {
    let entry = try #require(
      try PastedNames()("Priya Nair (teacher) <p.nair@larkfield.example>").entries.first)
    #expect(entry.name?.given == "Priya Nair")
    #expect(entry.jobTitle == "teacher")
    #expect(entry.suggestion.post == .teaching)
    #expect(entry.email?.description == "p.nair@larkfield.example")
  }

  @Test(arguments: [
    "Priya Nair\nJoel Okoro", "1. Priya Nair\n2. Joel Okoro", "• Priya Nair\r\n• Joel Okoro",
    "Nair, Priya; Okoro, Joel", "Priya Nair, Joel Okoro", "- Mrs Priya Nair\n- Mr Joel Okoro",
    "Priya Nair – Teacher\nJoel Okoro – Teaching Assistant",
    "Name\tJob\nPriya Nair\tTeacher\nJoel Okoro\tTA",
    "Priya\tNair\tTeacher\nJoel\tOkoro\tTA", "Priya Nair, teacher\nJoel Okoro, TA",
    "Nair, Priya <p@larkfield.example>, Okoro, Joel <j@larkfield.example>",
    "\"Priya Nair\" <p@larkfield.example>; \"Joel Okoro\" <j@larkfield.example>;",
  ])
  func `the same two people come out of every way to write them`(_ text: String) throws {
    #expect(try names(text) == ["Nair, Priya", "Okoro, Joel"])
  }

  @Test func `a line with semicolons between its cells is one person`() throws {
    let text = "Sam Birch; contractor; Halden Web; sam.birch@halden-web.example"
    let entries = try PastedNames()(text).entries
    let sam = try #require(entries.first)
    #expect(entries.count == 1)
    #expect(sam.name?.given == "Sam Birch")
    #expect(sam.suggestion.kind == .contractor)
    #expect(sam.provider == "Halden Web")
    #expect(sam.email?.description == "sam.birch@halden-web.example")
  }

  @Test func `an address without a name is a problem, not a guess`() throws {
    let entry = try #require(try PastedNames()("p.nair@larkfield.example").entries.first)
    #expect(entry.name == nil)
    #expect(entry.problems.map(\.column) == [.name])
  }

  @Test func `people are numbered, so that each can be chosen for`() throws {
    #expect(try PastedNames()("Priya Nair; Joel Okoro\nDev Kaur").entries.map(\.line) == [1, 2, 3])
  }
}
