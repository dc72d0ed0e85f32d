package import Essentials

/// One event of a calendar file, in days of the school's own clock.
package struct ICalendarEvent: Hashable, Sendable {
  /// The name that the file gives it, the same in every export.
  package let uid: String?
  /// Its title.
  package let summary: String
  /// The first day that it touches.
  package let firstOn: CivilDate
  /// The last day that it touches.
  package let lastOn: CivilDate
  /// Whether it takes whole days and not hours.
  package let isAllDay: Bool
}

/// An event that was left out, and why.
package struct IgnoredEvent: Hashable, Sendable {
  /// Its title, as far as it has one.
  package let summary: String
  /// Its first day, as far as it is known.
  package let on: CivilDate?
  /// Why it was left out, in one sentence.
  package let why: String
}

/// What a calendar file holds.
package struct ICalendarFile: Hashable, Sendable {
  /// The events that were understood, in the order of the file.
  package let events: [ICalendarEvent]
  /// The events that were left out.
  package let ignored: [IgnoredEvent]
}
