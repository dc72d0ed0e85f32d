package import Essentials

/// When something is due: in the course of a day, or at a moment.
package enum DutyDue: Hashable, Sendable {
  /// In the course of a day, up to midnight.
  case on(CivilDate)
  /// By a moment, such as the end of the school day on which misuse was noticed.
  case at(Instant)

  /// The moment at which it is due: the end of the day, or the moment itself.
  package func moment(in time: SchoolTime) -> Instant {
    switch self {
    case .on(let date): time.clock.end(of: date)
    case .at(let instant): instant
    }
  }

  /// The day on which it is due.
  package func date(in time: SchoolTime) -> CivilDate {
    switch self {
    case .on(let date): date
    case .at(let instant): time.clock.date(at: instant)
    }
  }

  /// The first moment at which it is late, after so many school days of grace.
  package func lateFrom(grace: Int, in time: SchoolTime) -> Instant {
    switch self {
    case .on: time.clock.end(of: lastDay(grace: grace, in: time))
    case .at(let instant):
      grace > 0
        ? time.end(of: .schoolDays(grace), from: instant)
        : Instant(microseconds: instant.microseconds + 1)
    }
  }

  /// The last day on which it is not late, after so many school days of grace.
  package func lastDay(grace: Int, in time: SchoolTime) -> CivilDate {
    let date = date(in: time)
    return grace > 0 ? time.calendar.adding(schoolDays: grace, to: date) : date
  }
}
