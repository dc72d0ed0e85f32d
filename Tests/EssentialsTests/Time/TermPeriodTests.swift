import Essentials
import Testing

@Suite struct TermPeriodTests {
  private let calendar: SchoolCalendar

  init() throws { calendar = try LarkfieldYears.calendar() }

  @Test func `terms follow on each other`() {
    let autumn = TermPeriod(.autumn, 2025)
    #expect(autumn.adding(1) == TermPeriod(.spring, 2026))
    #expect(autumn.adding(-1) == TermPeriod(.summer, 2025))
    #expect(autumn.adding(3) == TermPeriod(.autumn, 2026))
    #expect(autumn < autumn.adding(1))
    #expect(autumn.description == "autumn 2025")
  }

  @Test(arguments: [
    ("2025-09-03", "autumn 2025"), ("2025-12-25", "autumn 2025"), ("2026-01-05", "autumn 2025"),
    ("2026-01-06", "spring 2026"), ("2026-04-12", "spring 2026"), ("2026-04-13", "summer 2026"),
    ("2026-08-31", "summer 2026"), ("2025-09-02", "summer 2025"), ("2027-01-02", "autumn 2026"),
  ])
  func `a day lies in the term that has begun`(day: String, period: String) throws {
    #expect(calendar.period(of: try LarkfieldYears.day(day)).description == period)
  }

  @Test func `every day of five years lies in one term, and terms never go back`() throws {
    var last: TermPeriod?
    for day in try LarkfieldYears.days() {
      let period = calendar.period(of: day)
      #expect(calendar.span(of: period).lowerBound <= day)
      #expect(calendar.span(of: period.adding(1)).lowerBound > day)
      if let last { #expect(period == last || period == last.adding(1)) }
      last = period
    }
  }

  @Test func `the nth school day of a term is one of its school days`() throws {
    for count in 0..<15 {
      let period = TermPeriod(.spring, 2024).adding(count)
      let days = [1, 2, 10, 60, 500].map { calendar.schoolDay($0, of: period) }
      #expect(days == days.sorted())
      for day in days {
        #expect(calendar.isSchoolDay(day))
        #expect(calendar.period(of: day) == period)
      }
    }
    #expect(calendar.schoolDay(1, of: TermPeriod(.autumn, 2025)).description == "2025-09-03")
    #expect(calendar.schoolDay(10, of: TermPeriod(.autumn, 2025)).description == "2025-09-16")
  }

  @Test func `two of six terms lie in each third`() throws {
    func term(_ name: String, _ first: String, _ last: String) throws -> SchoolTerm {
      try SchoolTerm(
        name: name, firstOn: LarkfieldYears.day(first), lastOn: LarkfieldYears.day(last))
    }
    let dates = try SchoolDates(terms: [
      term("Term 1", "2025-09-03", "2025-10-17"), term("Term 2", "2025-11-03", "2025-12-19"),
      term("Term 3", "2026-01-05", "2026-02-13"), term("Term 4", "2026-02-23", "2026-03-27"),
      term("Term 5", "2026-04-13", "2026-05-22"), term("Term 6", "2026-06-01", "2026-07-21"),
    ])
    let calendar = SchoolCalendar(dates, bankHolidays: try LarkfieldYears.bankHolidays())
    let autumn = calendar.span(of: TermPeriod(.autumn, 2025))
    #expect(autumn.lowerBound.description == "2025-09-03")
    #expect(autumn.upperBound.description == "2025-12-19")
    #expect(calendar.span(of: TermPeriod(.summer, 2026)).lowerBound.description == "2026-04-13")
    #expect(!calendar.isSchoolDay(try LarkfieldYears.day("2025-10-27")))
    #expect(calendar.isKnown(TermPeriod(.spring, 2026)))
    #expect(!calendar.isKnown(TermPeriod(.autumn, 2026)))
  }
}
