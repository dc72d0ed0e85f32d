import Essentials
import Testing

@Suite struct SchoolTimeTests {
  private let time: SchoolTime

  init() throws { time = try LarkfieldYears.time() }

  private func moment(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ").map(String.init)
    return time.clock.instant(
      of: try LarkfieldYears.day(parts[0]), at: try #require(LocalTime(parts[1])))
  }

  @Test(arguments: [
    ("now", "2025-06-14 23:10", "2025-06-14 23:10"),
    ("same school day", "2025-06-09 09:00", "2025-06-09 17:00"),
    ("same school day", "2025-06-09 17:00", "2025-06-09 17:00"),
    ("same school day", "2025-06-09 17:01", "2025-06-10 17:00"),
    ("same school day", "2025-06-13 18:00", "2025-06-16 17:00"),
    ("same school day", "2025-08-13 12:00", "2025-09-03 17:00"),
    ("1 school day", "2025-06-09 09:00", "2025-06-10 17:00"),
    ("1 school day", "2025-06-09 23:00", "2025-06-10 17:00"),
    ("5 school days", "2025-07-18 12:00", "2025-09-05 17:00"),
    ("72 hours", "2025-06-13 18:00", "2025-06-16 18:00"),
    ("72 hours", "2025-03-28 18:00", "2025-03-31 19:00"),
    ("4 school hours", "2025-06-09 10:00", "2025-06-09 14:00"),
    ("4 school hours", "2025-06-09 15:00", "2025-06-10 10:00"),
    ("4 school hours", "2025-06-13 16:30", "2025-06-16 11:30"),
    ("9 school hours", "2025-06-09 06:00", "2025-06-09 17:00"),
    ("30 days", "2025-06-09 09:00", "2025-07-10 00:00"),
    ("1 day", "2024-02-28 12:00", "2024-03-01 00:00"),
  ])
  func `the time allowed ends when people expect it`(allowed: String, from: String, to: String)
    throws
  {
    let allowed = try #require(TimeAllowed(allowed))
    #expect(time.end(of: allowed, from: try moment(from)) == (try moment(to)))
  }

  @Test func `it never ends before it begins, and never earlier from a later start`() throws {
    let all: [TimeAllowed] = [
      .now, .sameSchoolDay, .schoolDays(1), .schoolDays(3), .hours(24), .schoolHours(7), .days(2),
    ]
    let first = try moment("2025-01-01 00:00")
    for allowed in all {
      var last = first
      for step in 0..<(730 * 8) {
        let start = first.adding(seconds: Int64(step) * 3 * 3600)
        let end = time.end(of: allowed, from: start)
        #expect(end >= start)
        #expect(end >= last)
        last = end
      }
    }
  }

  @Test func `what is counted in school days ends on a school day`() throws {
    for day in try LarkfieldYears.days() {
      let noon = time.clock.instant(of: day, at: LocalTime(minutesSinceMidnight: 720))
      for allowed in [TimeAllowed.sameSchoolDay, .schoolDays(1), .schoolDays(2), .schoolHours(3)] {
        let end = time.clock.date(at: time.end(of: allowed, from: noon))
        #expect(time.calendar.isSchoolDay(end))
      }
    }
  }

  @Test(arguments: [
    "now", "same school day", "1 school day", "5 school days", "1 hour", "72 hours",
    "4 school hours", "1 day", "30 days",
  ])
  func `time allowed is written and read again`(text: String) {
    #expect(TimeAllowed(text)?.description == text)
  }

  @Test(arguments: ["", "soon", "0 days", "-1 days", "+1 days", "1001 days", "2 weeks", "1"])
  func `what says no time is none`(text: String) {
    #expect(TimeAllowed(text) == nil)
  }

  @Test func `a school day ends after it begins`() throws {
    let (seven, five) = (
      LocalTime(minutesSinceMidnight: 420), LocalTime(minutesSinceMidnight: 1020)
    )
    #expect(try SchoolHours(opensAt: seven, closesAt: five).closesAt == five)
    #expect(throws: Refusal.self) { try SchoolHours(opensAt: five, closesAt: seven) }
  }
}
