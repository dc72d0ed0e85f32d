import Essentials
import Testing

@Suite struct BankHolidaysTests {
  @Test func `the file that ships says where it comes from and covers 2024 to 2028`() throws {
    let holidays = try LarkfieldYears.bankHolidays()
    #expect(holidays.source.hasPrefix("https://www.gov.uk/bank-holidays"))
    #expect(holidays.names.count == 40)
    #expect(holidays.coversFrom.description == "2024-01-01")
    #expect(holidays.coversThrough.description == "2028-12-31")
  }

  @Test func `the file agrees with the usual rules on every day that it covers`() throws {
    let holidays = try LarkfieldYears.bankHolidays()
    for day in try LarkfieldYears.days() {
      #expect(holidays.names[day] == BankHolidays.expectedName(on: day), "\(day)")
    }
  }

  @Test(arguments: [
    ("2021-12-27", "Christmas Day (substitute day)"), ("2021-12-28", "Boxing Day (substitute day)"),
    ("2022-12-26", "Boxing Day"), ("2022-12-27", "Christmas Day (substitute day)"),
    ("2023-01-02", "New Year’s Day (substitute day)"), ("2023-04-07", "Good Friday"),
    ("2030-04-22", "Easter Monday"), ("2031-12-25", "Christmas Day"),
  ])
  func `days outside the file are expected by the rules`(text: String, name: String) throws {
    let day = try LarkfieldYears.day(text)
    #expect(try LarkfieldYears.bankHolidays().name(on: day) == name)
  }

  @Test func `no year has more or fewer than eight, and none is on a weekend`() throws {
    var counts: [Int: Int] = [:]
    for day in try LarkfieldYears.days(from: "1990-01-01", through: "2060-12-31")
    where BankHolidays.expectedName(on: day) != nil {
      counts[day.year, default: 0] += 1
      #expect(!day.isWeekend)
    }
    #expect(Set(counts.values) == [8])
  }

  @Test func `every mistake in a list is told with its line`() {
    let problems = #expect(throws: DatedTextProblems.self) {
      try BankHolidays(
        reading: """
          source: a list
          checked-on: 2026-11-28
          covers: 2024-01-01 to 2024-12-31

          2024-02-30: Nothing
          2025-01-01: New Year’s Day
          2024-12-25:

          2024-12-25: Christmas Day
          """)
    }
    #expect(problems?.problems.map(\.line) == [5, 6, 7, 9])
  }

  @Test(arguments: [
    "", "covers: 2024", "covers: 2025-01-01 to 2024-01-01", "covers: 2024-01-01 until 2025-01-01",
  ])
  func `a list says which days it covers`(covers: String) {
    let problems = #expect(throws: DatedTextProblems.self) {
      try BankHolidays(reading: "source: a\nchecked-on: 2026-11-28\n\(covers)\n")
    }
    #expect(problems?.description.contains("Say which days the list covers") == true)
  }
}
