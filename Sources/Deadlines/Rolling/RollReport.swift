package import Essentials

/// What one run of `RollDuties` did.
package struct RollReport: Hashable, Sendable {
  /// The duties that it opened.
  package internal(set) var opened: [DutyID] = []
  /// The duties that it moved, since the calendar changed.
  package internal(set) var moved: [DutyID] = []
  /// The duties that became late.
  package internal(set) var overdue: [DutyID] = []
  /// What is to be sent about one duty.
  package internal(set) var notices: [DutyNotice] = []
  /// The digests that are to be sent.
  package internal(set) var digests: [WeeklyDigest] = []

  /// Whether nothing was to be done.
  package var isEmpty: Bool { self == RollReport() }
}
