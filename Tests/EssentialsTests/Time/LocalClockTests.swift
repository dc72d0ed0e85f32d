import Essentials
import Foundation
import Testing

@Suite struct LocalClockTests {
  private let clock: LocalClock

  init() throws { clock = try LarkfieldYears.clock() }

  private func utc(_ text: String) throws -> Instant {
    let parts = text.split(separator: "T")
    let time = try #require(LocalTime(String(parts[1])))
    let day = try LarkfieldYears.day(String(parts[0]))
    return Instant(
      seconds: Int64(day.daysSince1970) * 86_400 + Int64(time.minutesSinceMidnight) * 60)
  }

  @Test(arguments: [
    ("2025-01-15T12:00", "2025-01-15", "12:00"), ("2025-07-15T12:00", "2025-07-15", "13:00"),
    ("2025-03-30T00:59", "2025-03-30", "00:59"), ("2025-03-30T01:00", "2025-03-30", "02:00"),
    ("2025-10-26T00:59", "2025-10-26", "01:59"), ("2025-10-26T01:00", "2025-10-26", "01:00"),
    ("2025-06-30T23:30", "2025-07-01", "00:30"), ("2024-12-31T23:59", "2024-12-31", "23:59"),
  ])
  func `a moment shows what clocks in England show`(utc text: String, day: String, time: String)
    throws
  {
    let reading = clock.reading(at: try utc(text))
    #expect(reading.date.description == day)
    #expect(reading.time.description == time)
  }

  @Test func `a time that is left out in March counts with the offset before the change`() throws {
    let day = try LarkfieldYears.day("2025-03-30")
    let missing = clock.instant(of: day, at: try #require(LocalTime("01:30")))
    #expect(missing == (try utc("2025-03-30T01:30")))
    #expect(clock.reading(at: missing).time.description == "02:30")
  }

  @Test func `a time that comes twice in October is the first`() throws {
    let day = try LarkfieldYears.day("2025-10-26")
    let doubled = clock.instant(of: day, at: try #require(LocalTime("01:30")))
    #expect(doubled == (try utc("2025-10-26T00:30")))
    #expect(
      clock.instant(of: day, at: try #require(LocalTime("02:30"))) == (try utc("2025-10-26T02:30")))
  }

  @Test func `every half hour of five years comes back, but for the doubled hours`() throws {
    let first = try utc("2024-01-01T00:00")
    for step in 0..<(1827 * 48) {
      let moment = first.adding(seconds: Int64(step) * 1800)
      let reading = clock.reading(at: moment)
      let back = clock.instant(of: reading.date, at: reading.time)
      if back != moment {
        #expect(reading.date.month == 10 && reading.date.weekday == 0 && reading.time.hour == 1)
        #expect(back == moment.adding(seconds: -3600))
      }
    }
  }

  @Test func `days follow on each other without gap or overlap, of 23, 24 or 25 hours`() throws {
    var lengths: [Int64: Int] = [:]
    for day in try LarkfieldYears.days() {
      let (begins, ends) = (clock.instant(of: day), clock.end(of: day))
      #expect(ends == clock.instant(of: day.adding(days: 1)))
      #expect(clock.date(at: begins) == day)
      #expect(clock.date(at: ends.adding(seconds: -1)) == day)
      lengths[(ends.microseconds - begins.microseconds) / 3_600_000_000, default: 0] += 1
    }
    #expect(lengths == [23: 5, 24: 1817, 25: 5])
  }

  @Test func `moments before 1970 fall on their day`() throws {
    let utcClock = LocalClock(try #require(TimeZone(identifier: "UTC")))
    let reading = utcClock.reading(at: Instant(microseconds: -1))
    #expect(reading.date.description == "1969-12-31")
    #expect(reading.time.description == "23:59")
  }
}
