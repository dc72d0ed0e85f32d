package import Essentials

/// One time at which something that comes again is due.
package struct Occurrence: Hashable, Sendable {
  /// Which time it is, by a name that stays when the day moves, such as `2025-09` or `autumn 2025`.
  package let period: String
  /// The day before it was moved off days on which the school is closed.
  package let nominalOn: CivilDate
  /// The day on which it is due: a school day.
  package let dueOn: CivilDate
}
