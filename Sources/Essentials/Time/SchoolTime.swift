/// The school's calendar, clock and hours: what is needed to turn "by the next school day" into a moment.
package struct SchoolTime: Sendable {
  /// Which days are school days.
  package let calendar: SchoolCalendar
  /// The clock on the wall.
  package let clock: LocalClock
  /// When a school day begins and ends.
  package let hours: SchoolHours

  /// Puts the three together.
  package init(calendar: SchoolCalendar, clock: LocalClock, hours: SchoolHours = .usual) {
    self.calendar = calendar
    self.clock = clock
    self.hours = hours
  }

  /// When the school day is over on a day.
  package func closing(on date: CivilDate) -> Instant {
    clock.instant(of: date, at: hours.closesAt)
  }

  /// When the school day begins on a day.
  package func opening(on date: CivilDate) -> Instant {
    clock.instant(of: date, at: hours.opensAt)
  }

  /// The moment at which the time allowed is over, counted from a moment.
  ///
  /// Never before that moment, and never earlier when counted from a later one.
  package func end(of allowed: TimeAllowed, from start: Instant) -> Instant {
    let today = clock.date(at: start)
    switch allowed {
    case .now: return start
    case .sameSchoolDay, .schoolDays(...0):
      let isOpen = calendar.isSchoolDay(today) && start <= closing(on: today)
      return closing(on: isOpen ? today : calendar.schoolDay(after: today))
    case .schoolDays(let count):
      return closing(on: calendar.adding(schoolDays: count, to: today))
    case .hours(let count): return start.adding(seconds: Int64(max(count, 0)) * 3600)
    case .schoolHours(let count): return end(ofSchoolHours: count, from: start)
    case .days(let count): return clock.end(of: today.adding(days: max(count, 0)))
    }
  }

  private func end(ofSchoolHours count: Int, from start: Instant) -> Instant {
    var left = Int64(max(count, 0)) * 3_600_000_000
    var day = calendar.schoolDay(onOrAfter: clock.date(at: start))
    while true {
      let begins = max(start, opening(on: day))
      let open = closing(on: day).microseconds - begins.microseconds
      if open > 0, left <= open { return Instant(microseconds: begins.microseconds + left) }
      left -= max(open, 0)
      let next = calendar.schoolDay(after: day)
      if next == day { return max(start, closing(on: day)) }
      day = next
    }
  }
}
