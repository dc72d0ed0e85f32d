import Essentials
import Foundation
import Testing

/// Two school years of Larkfield Primary School, and what is known around them.
enum LarkfieldYears {
  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func days(
    from first: String = "2024-01-01", through last: String = "2028-12-31"
  ) throws -> [CivilDate] {
    (try day(first).daysSince1970...day(last).daysSince1970)
      .map(CivilDate.init(daysSince1970:))
  }

  static func clock() throws -> LocalClock { try #require(LocalClock.london()) }

  static func bankHolidays() throws -> BankHolidays {
    try BankHolidays(reading: text(of: "Policies/Calendars/england-bank-holidays.txt"))
  }

  static func dates() throws -> SchoolDates {
    try SchoolDates(
      terms: [
        term("Autumn term 2024", "2024-09-04", "2024-12-20"),
        term("Spring term 2025", "2025-01-06", "2025-04-04"),
        term("Summer term 2025", "2025-04-22", "2025-07-22"),
        term("Autumn term 2025", "2025-09-03", "2025-12-19"),
        term("Spring term 2026", "2026-01-06", "2026-03-27"),
        term("Summer term 2026", "2026-04-13", "2026-07-17"),
      ],
      closures: [
        closure("October half term", "2024-10-28", "2024-11-01"),
        closure("February half term", "2025-02-17", "2025-02-21"),
        closure("May half term", "2025-05-26", "2025-05-30"),
        closure("October half term", "2025-10-27", "2025-10-31"),
        closure("February half term", "2026-02-16", "2026-02-20"),
        closure("May half term", "2026-05-25", "2026-05-29"),
      ],
      insetDays: [
        day("2024-09-02"), day("2024-09-03"), day("2025-02-24"), day("2025-06-30"),
        day("2025-09-01"), day("2025-09-02"), day("2026-01-05"), day("2026-06-29"),
      ])
  }

  static func calendar() throws -> SchoolCalendar {
    SchoolCalendar(try dates(), bankHolidays: try bankHolidays())
  }

  static func time() throws -> SchoolTime {
    SchoolTime(calendar: try calendar(), clock: try clock())
  }

  static func text(of path: String) throws -> String {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func term(_ name: String, _ first: String, _ last: String) throws -> SchoolTerm {
    try SchoolTerm(name: name, firstOn: day(first), lastOn: day(last))
  }

  private static func closure(
    _ name: String, _ first: String, _ last: String
  ) throws -> SchoolClosure {
    try SchoolClosure(name: name, reason: .halfTerm, firstOn: day(first), lastOn: day(last))
  }
}
