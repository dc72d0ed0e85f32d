package import Essentials

/// Finds the days on which something that comes again is due, by the school's calendar.
///
/// Never a day on which the school is closed, each day later than the one before, and the same whenever it is asked.
package struct OccurrencePlan: Sendable {
  /// When it comes again.
  package let recurrence: Recurrence
  /// Where a day goes on which the school is closed.
  package let whenClosed: WhenClosed
  /// Which days are school days.
  package let calendar: SchoolCalendar
  /// What the phrases of the policy come to.
  package let reading: DeadlineReading
  /// Days that are set elsewhere, by name, such as the policy's review.
  package let anchors: [String: CivilDate]

  /// Puts together what the days depend on.
  package init(
    _ recurrence: Recurrence, whenClosed: WhenClosed = .nextSchoolDay, calendar: SchoolCalendar,
    reading: DeadlineReading = .usual, anchors: [String: CivilDate] = [:]
  ) {
    self.recurrence = recurrence
    self.whenClosed = whenClosed
    self.calendar = calendar
    self.reading = reading
    self.anchors = anchors
  }

  /// The times that are due from one day through another.
  ///
  /// A monthly time stays in its month where the month has a school day. Where holidays move a time next to another one,
  /// as they move August's to September's, only the other is kept: nobody is asked for the same thing twice in a fortnight.
  package func occurrences(from first: CivilDate, through last: CivilDate) -> [Occurrence] {
    let wide = nominalDays(
      from: first.adding(days: -Self.farthestMove), through: last.adding(days: Self.farthestMove))
    let moved = wide.map {
      Occurrence(period: $0.period, nominalOn: $0.day, dueOn: openDay(for: $0))
    }.sorted { ($0.dueOn, $0.nominalOn) < ($1.dueOn, $1.nominalOn) }
    var kept: [Occurrence] = []
    for (index, time) in moved.enumerated() {
      let next = index + 1 < moved.count ? moved[index + 1].dueOn : nil
      let crowds = [kept.last?.dueOn, next].compactMap(\.self).contains {
        abs($0.daysSince1970 - time.dueOn.daysSince1970) <= Self.fortnight
      }
      let isFar =
        abs(time.nominalOn.daysSince1970 - time.dueOn.daysSince1970) > Self.fortnight
      if time.dueOn != next, !(isFar && crowds) { kept.append(time) }
    }
    return kept.filter { first <= $0.dueOn && $0.dueOn <= last }
  }

  /// The next time after a day; nothing where it does not come again within two years.
  package func next(after date: CivilDate) -> Occurrence? {
    occurrences(from: date.adding(days: 1), through: date.adding(days: 2 * 366)).first
  }

  private func openDay(for nominal: NominalDay) -> CivilDate {
    let later = calendar.schoolDay(onOrAfter: nominal.day)
    let earlier = calendar.schoolDay(onOrBefore: nominal.day)
    let (wanted, other) = whenClosed == .nextSchoolDay ? (later, earlier) : (earlier, later)
    guard let within = nominal.within else { return wanted }
    return !within.contains(wanted) && within.contains(other) ? other : wanted
  }

  private func nominalDays(
    from first: CivilDate, through last: CivilDate
  ) -> [NominalDay] {
    let days = NominalDays(
      recurrence, calendar: calendar, reading: reading, anchors: anchors
    ).inYears(first.year...last.year)
    return days.filter { first <= $0.day && $0.day <= last }
  }

  private static let fortnight = 14
  /// No closure moves a day farther than this.
  private static let farthestMove = 120
}
