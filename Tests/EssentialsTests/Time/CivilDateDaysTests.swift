import Essentials
import Testing

@Suite struct CivilDateDaysTests {
  @Test func `every day of four centuries is counted once and keeps its weekday`() throws {
    let first = try LarkfieldYears.day("1890-01-01").daysSince1970
    let last = try LarkfieldYears.day("2290-12-31").daysSince1970
    var before: CivilDate?
    for number in first...last {
      let day = CivilDate(daysSince1970: number)
      #expect(day.daysSince1970 == number)
      #expect(CivilDate(day.description) == day)
      if let before {
        #expect(before < day)
        #expect(day.weekday == (before.weekday + 1) % 7)
      }
      before = day
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-03-01", 11_017), ("1969-12-31", -1), ("2024-02-29", 19_782),
  ])
  func `known days have their known numbers`(text: String, number: Int) throws {
    #expect(try LarkfieldYears.day(text).daysSince1970 == number)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2025-01-31", 1, "2025-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2025-03-31", -1, "2025-02-28"), ("2025-12-15", 1, "2026-01-15"),
    ("2025-01-15", -1, "2024-12-15"), ("2028-06-30", -12, "2027-06-30"),
  ])
  func `months end on the last day that they have`(from: String, months: Int, to: String) throws {
    #expect(try LarkfieldYears.day(from).adding(months: months) == LarkfieldYears.day(to))
  }

  @Test func `the calendar ends where it ends`() throws {
    let first = try LarkfieldYears.day("0001-01-01")
    let last = try LarkfieldYears.day("9999-12-31")
    #expect(first.adding(days: -1) == first)
    #expect(last.adding(days: 1) == last)
    #expect(first.adding(months: -1) == first)
    #expect(last.adding(months: 1) == last)
  }

  @Test func `weeks begin on Monday`() throws {
    for day in try LarkfieldYears.days() {
      let monday = day.mondayOfWeek
      #expect(monday.weekday == 1)
      #expect((0...6).contains(day.daysSince1970 - monday.daysSince1970))
      #expect(day.isWeekend == (day.daysSince1970 - monday.daysSince1970 > 4))
    }
  }

  @Test(arguments: ["+025-06-09", "2025-+6-09", "2025-06-+9", "２０２５-06-09", "2025-06-9 "])
  func `a day is written with digits alone`(text: String) {
    #expect(CivilDate(text) == nil)
  }
}
