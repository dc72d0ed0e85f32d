import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct TermDatesTextTests {
  @Test func `dates come back from their lines as they were`() throws {
    let dates = try SchoolDates(
      terms: [
        term("2025-09-03", "2025-12-19", "Autumn  term\nof 2025"),
        term("2026-01-05", "2026-03-27", "2"),
      ],
      closures: SchoolClosure.Reason.allCases.map {
        try SchoolClosure(
          name: "A break", reason: $0, firstOn: day("2025-10-27"), lastOn: day("2025-10-31"))
      }, insetDays: [day("2025-09-02")])
    let again = try TermDatesText(reading: TermDatesText(dates).text).dates()
    #expect(again.closures == dates.closures && again.insetDays == dates.insetDays)
    #expect(again.terms.map(\.lastOn) == dates.terms.map(\.lastOn))
    #expect(try TermDatesText(reading: TermDatesText(again).text).dates() == again)
  }

  @Test(arguments: [
    "lesson 2025-09-03 2025-12-19 A", "term 2025-09-03 A", "inset soon",
    "term 2025-09-03 2025-12-19",
    "inset 2025-09-06", String(repeating: "inset 2025-09-02\n", count: 601),
  ])
  func `lines that were not written like this are refused`(text: String) {
    #expect(throws: Refusal.self) { try TermDatesText(reading: text).dates() }
  }

  @Test func `a year takes the place of what was known of it and of nothing else`() throws {
    let known = try SchoolDates(
      terms: [term("2024-09-03", "2024-12-19", "A"), term("2025-09-03", "2025-12-19", "B")],
      insetDays: [day("2025-08-29")])
    let newer = try SchoolDates(terms: [term("2025-09-04", "2025-12-18", "C")])
    let dates = try known.replacing(SchoolYear(startingIn: 2025), with: newer)
    #expect(dates.terms.map(\.name) == ["A", "C"] && dates.insetDays.isEmpty)
    #expect(dates.years.map(\.startsIn) == [2024, 2025])
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func term(_ first: String, _ last: String, _ name: String) throws -> SchoolTerm {
    try SchoolTerm(name: name, firstOn: day(first), lastOn: day(last))
  }
}
