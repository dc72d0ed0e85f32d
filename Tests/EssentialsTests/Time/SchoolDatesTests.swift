import Essentials
import Testing

@Suite struct SchoolDatesTests {
  private func term(_ first: String, _ last: String, _ name: String = "Term") throws -> SchoolTerm {
    try SchoolTerm(
      name: name, firstOn: LarkfieldYears.day(first), lastOn: LarkfieldYears.day(last))
  }

  private func closure(_ first: String, _ last: String) throws -> SchoolClosure {
    try SchoolClosure(
      name: "Half term", reason: .halfTerm, firstOn: LarkfieldYears.day(first),
      lastOn: LarkfieldYears.day(last))
  }

  private func refusal(_ body: () throws -> Void) -> String? {
    #expect(throws: Refusal.self) { try body() }?.code
  }

  @Test func `a term has a name, and ends after it begins within a year`() {
    #expect(
      refusal { _ = try term("2025-09-03", "2025-12-19", " ") } == "calendar.term-without-name")
    #expect(refusal { _ = try term("2025-12-19", "2025-09-03") } == "calendar.term-ends-first")
    #expect(refusal { _ = try term("2025-09-03", "2026-12-19") } == "calendar.term-too-long")
  }

  @Test func `a closure ends after it begins`() {
    #expect(
      refusal { _ = try closure("2025-10-31", "2025-10-27") } == "calendar.closure-ends-first")
    #expect(refusal { _ = try closure("2025-10-31", "2026-10-27") } == "calendar.closure-too-long")
  }

  @Test func `terms do not overlap`() {
    #expect(
      refusal {
        _ = try SchoolDates(terms: [
          term("2025-09-03", "2025-12-19"), term("2025-12-19", "2026-03-27"),
        ])
      } == "calendar.terms-overlap")
  }

  @Test func `an inset day is on a weekday`() {
    #expect(
      refusal {
        _ = try SchoolDates(terms: [], insetDays: [LarkfieldYears.day("2025-09-06")])
      } == "calendar.inset-on-weekend")
  }

  @Test func `a new school year adds to the last one`() throws {
    let old = try SchoolDates(
      terms: [term("2024-09-04", "2024-12-20")], closures: [closure("2024-10-28", "2024-11-01")],
      insetDays: [LarkfieldYears.day("2024-09-03")])
    let new = try SchoolDates(
      terms: [term("2025-09-03", "2025-12-19")], closures: [closure("2025-10-27", "2025-10-31")])
    let both = try old.replaced(by: new)
    #expect(both.terms.map(\.firstOn.year) == [2024, 2025])
    #expect(both.closures.count == 2)
    #expect(both.insetDays == old.insetDays)
  }

  @Test func `a corrected list takes the place of the wrong one`() throws {
    let wrong = try SchoolDates(
      terms: [term("2025-09-03", "2025-12-18")], closures: [closure("2025-10-20", "2025-10-24")])
    let right = try SchoolDates(
      terms: [term("2025-09-04", "2025-12-19")], closures: [closure("2025-10-27", "2025-10-31")])
    #expect(try wrong.replaced(by: right) == right)
    #expect(try right.replaced(by: right) == right)
    #expect(try SchoolDates.none.replaced(by: right) == right)
    #expect(try right.replaced(by: .none) == right)
  }

  @Test func `a list of inset days leaves the terms alone`() throws {
    let terms = try SchoolDates(terms: [term("2025-09-03", "2025-12-19")])
    let day = try LarkfieldYears.day("2025-11-21")
    let both = try terms.replaced(by: SchoolDates(terms: [], insetDays: [day]))
    #expect(both.terms == terms.terms)
    #expect(both.insetDays == [day])
  }
}
