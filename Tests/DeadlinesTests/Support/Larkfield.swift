import Deadlines
import Essentials
import Foundation
import Testing

/// Larkfield Primary School, its people and two of its years.
enum Larkfield {
  static let school = SchoolID(high: 9, low: 1)
  static let elsewhere = SchoolID(high: 9, low: 2)

  static let grace = PersonID(high: 1, low: 1)
  static let tom = PersonID(high: 1, low: 2)
  static let ruth = PersonID(high: 1, low: 3)
  static let dev = PersonID(high: 1, low: 4)
  static let priya = PersonID(high: 1, low: 5)
  static let joel = PersonID(high: 1, low: 6)
  static let sam = PersonID(high: 1, low: 7)

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func days(
    from first: String = "2024-01-01", through last: String = "2028-12-31"
  ) throws -> [CivilDate] {
    (try day(first).daysSince1970...day(last).daysSince1970)
      .map(CivilDate.init(daysSince1970:))
  }

  static func clock() throws -> LocalClock { try #require(LocalClock.london()) }

  /// A moment on the school's clock, such as `2025-06-09 17:40`.
  static func moment(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ").map(String.init)
    return try clock().instant(of: day(parts[0]), at: #require(LocalTime(parts[1])))
  }

  static func bankHolidays() throws -> BankHolidays {
    try BankHolidays(reading: text(of: "Policies/Calendars/england-bank-holidays.txt"))
  }

  static func time(_ dates: SchoolDates? = nil) throws -> SchoolTime {
    SchoolTime(
      calendar: SchoolCalendar(
        try dates ?? LarkfieldDates.all(), bankHolidays: try bankHolidays()), clock: try clock())
  }

  static func standing() throws -> [StandingDuty] {
    try StandingDuties(reading: text(of: "Policies/Duties/standing-duties.txt")).duties
  }

  static func text(of path: String) throws -> String {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Who holds which role, who is staff, and who is told next.
  static func people(
    holders: [String: [PersonID]] = roles, joined: [PersonID: CivilDate] = [:],
    superiors: [PersonID: PersonID] = above
  ) -> DutyPeople {
    DutyPeople(
      holders: { holders[$0] ?? [] },
      members: { group, date in
        group == "staff"
          ? [grace, tom, dev, priya, joel].filter { joined[$0].map { $0 <= date } ?? true } : []
      },
      superior: { superiors[$0] })
  }

  static let roles: [String: [PersonID]] = [
    "headteacher": [grace], "office": [dev], "website-provider": [sam],
    "senior-leadership": [tom, grace], "publisher": [priya],
  ]

  static let above: [PersonID: PersonID] = [
    sam: tom, priya: tom, joel: tom, dev: grace, tom: grace, grace: ruth,
  ]
}
