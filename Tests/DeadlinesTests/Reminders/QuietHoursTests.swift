import Deadlines
import Essentials
import Testing

@Suite struct QuietHoursTests {
  private let time: SchoolTime
  private let quiet = QuietHours.usual

  init() throws { time = try Larkfield.time() }

  @Test(arguments: [
    ("2025-06-09 10:00", "2025-06-09 10:00"), ("2025-06-09 06:59", "2025-06-09 07:00"),
    ("2025-06-09 07:00", "2025-06-09 07:00"), ("2025-06-09 16:59", "2025-06-09 16:59"),
    ("2025-06-09 17:00", "2025-06-10 07:00"), ("2025-06-13 17:00", "2025-06-16 07:00"),
    ("2025-06-14 12:00", "2025-06-16 07:00"), ("2025-05-02 18:00", "2025-05-06 07:00"),
    ("2025-05-23 17:00", "2025-06-02 07:00"), ("2025-07-22 17:00", "2025-09-01 07:00"),
    ("2025-06-30 10:00", "2025-06-30 10:00"), ("2025-03-29 12:00", "2025-03-31 07:00"),
    ("2025-12-19 17:00", "2026-01-05 07:00"),
  ])
  func `what has to wait waits until staff are in`(from: String, to: String) throws {
    let moment = try Larkfield.moment(from)
    #expect(quiet.nextAllowed(after: moment, in: time) == (try Larkfield.moment(to)))
  }

  @Test(arguments: ["2025-06-14 03:00", "2025-08-10 12:00", "2025-12-25 09:00"])
  func `what cannot wait does not`(text: String) throws {
    let moment = try Larkfield.moment(text)
    #expect(quiet.allow(moment, urgent: true, in: time))
    #expect(quiet.nextAllowed(after: moment, urgent: true, in: time) == moment)
  }

  @Test
  func
    `over five years nothing goes at night, on weekends or in holidays, and the wait is never overdone`()
    throws
  {
    let times = ["00:30", "06:59", "07:00", "16:59", "17:00"].compactMap { LocalTime($0) }
    var next: Instant?
    for day in try Larkfield.days().reversed() {
      for hour in times.reversed() {
        let moment = time.clock.instant(of: day, at: hour)
        let allowed = quiet.nextAllowed(after: moment, in: time)
        let reading = time.clock.reading(at: allowed)
        #expect(allowed >= moment)
        #expect(quiet.allow(allowed, in: time))
        #expect((7..<17).contains(reading.time.hour))
        #expect((1...5).contains(reading.date.weekday))
        #expect(time.calendar.day(reading.date).isStaffDay)
        #expect((allowed == moment) == quiet.allow(moment, in: time))
        // From a later moment it is the same one, or a later one.
        if let next { #expect(allowed == moment || allowed == next) }
        next = allowed
      }
    }
  }

  @Test func `quiet hours that never end are refused`() throws {
    let (seven, five) = (
      LocalTime(minutesSinceMidnight: 420), LocalTime(minutesSinceMidnight: 1020)
    )
    #expect(throws: Refusal.self) { try QuietHours(beginAt: seven, endAt: five) }
    #expect(try QuietHours(beginAt: five, endAt: seven) == .usual)
  }
}
