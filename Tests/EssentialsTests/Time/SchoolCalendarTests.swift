import Essentials
import Testing

@Suite struct SchoolCalendarTests {
  private let calendar: SchoolCalendar

  init() throws { calendar = try LarkfieldYears.calendar() }

  private func kind(_ text: String) throws -> SchoolDay.Kind {
    calendar.day(try LarkfieldYears.day(text)).kind
  }

  @Test func `a day is what the school and the country say it is`() throws {
    #expect(try kind("2025-06-09") == .school)
    #expect(try kind("2025-06-30") == .inset)
    #expect(try kind("2025-09-01") == .inset)
    #expect(try kind("2025-06-14") == .weekend)
    #expect(try kind("2025-05-05") == .bankHoliday("Early May bank holiday"))
    #expect(try kind("2025-05-27") == .halfTerm("May half term"))
    #expect(try kind("2025-08-13") == .holiday("Holidays after Summer term 2025"))
    #expect(try kind("2025-12-24") == .holiday("Holidays after Autumn term 2025"))
  }

  @Test func `an inset day has staff and no pupils`() throws {
    let day = calendar.day(try LarkfieldYears.day("2025-06-30"))
    #expect(!day.isSchoolDay)
    #expect(day.isStaffDay)
    #expect(day.words == "Inset day: staff are in, pupils are not")
  }

  @Test func `outside the dates that are entered weekdays count, and it is said to be a guess`()
    throws
  {
    let august = calendar.day(try LarkfieldYears.day("2027-08-11"))
    #expect(august.isSchoolDay)
    #expect(august.isGuess)
    #expect(august.words.contains("a guess"))
    #expect(try kind("2027-08-30") == .bankHoliday("Summer bank holiday"))
    #expect(!calendar.day(try LarkfieldYears.day("2025-06-09")).isGuess)
    #expect(calendar.day(try LarkfieldYears.day("2029-12-25")).isGuess)
    #expect(calendar.knownThrough?.description == "2026-07-17")
  }

  @Test func `a term that was not entered is a guess, not a holiday of half a year`() throws {
    let dates = try LarkfieldYears.dates()
    let holey = SchoolCalendar(
      try SchoolDates(terms: dates.terms.filter { $0.name != "Spring term 2025" }),
      bankHolidays: try LarkfieldYears.bankHolidays())
    let day = holey.day(try LarkfieldYears.day("2025-02-05"))
    #expect(day.isSchoolDay)
    #expect(day.isGuess)
  }

  @Test(arguments: [
    ("2025-06-09", 1, "2025-06-10"), ("2025-06-13", 1, "2025-06-16"),
    ("2025-06-27", 1, "2025-07-01"), ("2025-07-22", 1, "2025-09-03"),
    ("2025-05-23", 1, "2025-06-02"), ("2025-08-13", 0, "2025-09-03"),
    ("2025-09-03", -1, "2025-07-22"), ("2025-06-09", 5, "2025-06-16"),
    ("2025-06-14", 1, "2025-06-16"), ("2025-06-15", -1, "2025-06-13"),
  ])
  func `school days are counted over weekends and holidays`(from: String, count: Int, to: String)
    throws
  {
    let start = try LarkfieldYears.day(from)
    #expect(calendar.adding(schoolDays: count, to: start).description == to)
  }

  @Test func `on every day of five years the next school day is one, and nothing lies between`()
    throws
  {
    for day in try LarkfieldYears.days() {
      let next = calendar.schoolDay(after: day)
      #expect(next > day)
      #expect(calendar.isSchoolDay(next))
      #expect(calendar.schoolDays(after: day, through: next) == 1)
      let here = calendar.schoolDay(onOrAfter: day)
      #expect(calendar.schoolDay(onOrAfter: here) == here)
      #expect((here == day) == calendar.isSchoolDay(day))
      let before = calendar.schoolDay(before: day)
      #expect(before < day)
      #expect(calendar.isSchoolDay(before))
      #expect(!calendar.day(day).isSchoolDay || !day.isWeekend)
    }
  }

  @Test func `adding school days is monotone, and goes back the way it came`() throws {
    for count in [1, 3, 10] {
      var last: CivilDate?
      for day in try LarkfieldYears.days(through: "2026-12-31") {
        let later = calendar.adding(schoolDays: count, to: day)
        if let last { #expect(last <= later) }
        last = later
        #expect(calendar.schoolDays(after: day, through: later) == count)
        if calendar.isSchoolDay(day) {
          #expect(calendar.adding(schoolDays: -count, to: later) == day)
        }
      }
    }
  }

  @Test func `the ends of the calendar stop the search`() throws {
    let last = try LarkfieldYears.day("9999-12-31")
    #expect(calendar.schoolDay(after: last) == last)
    #expect(
      calendar.schoolDay(before: try LarkfieldYears.day("0001-01-01")).description == "0001-01-01")
  }
}
