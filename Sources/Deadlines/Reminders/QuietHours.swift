package import Essentials

/// When nothing is sent: nights, weekends, bank holidays and school holidays.
///
/// Nothing goes between Friday 17:00 and Monday 07:00, nor on any night, nor on a day on which staff are not in; only
/// what the policy wants done immediately may disturb anybody (¶49: messages on own devices are not expected of anybody).
package struct QuietHours: Hashable, Sendable {
  /// When quiet begins on a day of work.
  package let beginAt: LocalTime
  /// When it ends.
  package let endAt: LocalTime

  /// 17:00 to 07:00.
  package static let usual = QuietHours(
    from: LocalTime(minutesSinceMidnight: 17 * 60), until: LocalTime(minutesSinceMidnight: 7 * 60))

  /// Sets the hours of a school.
  ///
  /// - Throws: `Refusal` where nothing would ever be sent.
  package init(beginAt: LocalTime, endAt: LocalTime) throws(Refusal) {
    guard endAt < beginAt else {
      throw Refusal(
        "quiet-hours.always",
        "Quiet hours have to end in the morning and begin later that day, or nothing is ever sent.")
    }
    self.init(from: beginAt, until: endAt)
  }

  private init(from: LocalTime, until: LocalTime) {
    beginAt = from
    endAt = until
  }

  /// Whether something may be sent at a moment.
  package func allow(_ moment: Instant, urgent: Bool = false, in time: SchoolTime) -> Bool {
    if urgent { return true }
    let local = time.clock.reading(at: moment)
    return time.calendar.day(local.date).isStaffDay && endAt <= local.time && local.time < beginAt
  }

  /// The first moment, from this one on, at which something may be sent.
  package func nextAllowed(
    after moment: Instant, urgent: Bool = false, in time: SchoolTime
  ) -> Instant {
    if allow(moment, urgent: urgent, in: time) { return moment }
    let local = time.clock.reading(at: moment)
    var day = local.time < endAt ? local.date : local.date.adding(days: 1)
    while !time.calendar.day(day).isStaffDay {
      let next = day.adding(days: 1)
      if next == day { break }
      day = next
    }
    return time.clock.instant(of: day, at: endAt)
  }
}
