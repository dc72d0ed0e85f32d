/// When a school day begins and ends for deadlines, on the clock on the wall.
package struct SchoolHours: Hashable, Sendable {
  /// When hours begin to count.
  package let opensAt: LocalTime
  /// When the school day is over: "the same day" is until then.
  package let closesAt: LocalTime

  /// 08:00 to 17:00.
  package static let usual = SchoolHours(
    opensAt: LocalTime(minutesSinceMidnight: 8 * 60),
    closesBefore: LocalTime(minutesSinceMidnight: 17 * 60))

  /// Sets the hours of a school.
  ///
  /// - Throws: `Refusal` where the day ends before it begins.
  package init(opensAt: LocalTime, closesAt: LocalTime) throws(Refusal) {
    guard opensAt < closesAt else {
      throw Refusal(
        "calendar.hours", "The school day has to end after it begins. Change one of the two times.")
    }
    self.init(opensAt: opensAt, closesBefore: closesAt)
  }

  private init(opensAt: LocalTime, closesBefore: LocalTime) {
    self.opensAt = opensAt
    closesAt = closesBefore
  }
}
