package import Essentials

/// On which day of the week, and from what time on, the weekly digest is sent.
package struct DigestTime: Hashable, Sendable {
  /// The day, 1 for Monday to 5 for Friday.
  package let weekday: Int
  /// The time.
  package let time: LocalTime

  /// Monday at 07:30.
  package static let usual = DigestTime(day: 1, at: LocalTime(minutesSinceMidnight: 7 * 60 + 30))

  /// Sets day and time.
  ///
  /// - Throws: `Refusal` where it is on a weekend.
  package init(weekday: Int, time: LocalTime) throws(Refusal) {
    guard (1...5).contains(weekday) else {
      throw Refusal("digest.weekday", "Choose a day from Monday to Friday.")
    }
    self.init(day: weekday, at: time)
  }

  private init(day: Int, at time: LocalTime) {
    weekday = day
    self.time = time
  }

  /// The moment in the week of a Monday: on its day, or the next day of that week on which staff are in.
  ///
  /// Nothing in a week without such a day: a digest about a holiday waits for the week after.
  package func moment(inWeekOf monday: CivilDate, in school: SchoolTime) -> Instant? {
    let days = (weekday - 1...4).map { monday.adding(days: $0) }
    return days.first { school.calendar.day($0).isStaffDay }.map {
      school.clock.instant(of: $0, at: time)
    }
  }
}
