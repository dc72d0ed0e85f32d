/// What calendar and clock on the wall show at one moment, to the minute.
package struct LocalMoment: Hashable, Sendable, Comparable {
  /// The day.
  package let date: CivilDate
  /// The time of day.
  package let time: LocalTime

  /// Puts a day and a time together.
  package init(_ date: CivilDate, _ time: LocalTime) {
    self.date = date
    self.time = time
  }

  /// Orders moments of one clock as they are read; the doubled hour in October is not told apart.
  package static func < (left: LocalMoment, right: LocalMoment) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }

  /// The moment as people are told it, such as "Monday 9 June 2025, 17:40".
  package var words: String { "\(date.words), \(time)" }
}
