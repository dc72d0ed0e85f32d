package import Essentials

/// What is to be kept together, or not at all.
package struct DutyWrites: Hashable, Sendable {
  /// Duties that are new or changed, each once, in its last state.
  package var duties: [Duty]
  /// The revision that the store must hold of each changed duty; a duty that is not named here is new.
  package var expected: [DutyID: Int]
  /// What is to be sent.
  package var notices: [DutyNotice]
  /// The digests that are to be sent.
  package var digests: [WeeklyDigest]

  /// Puts writes together.
  package init(
    duties: [Duty] = [], expected: [DutyID: Int] = [:], notices: [DutyNotice] = [],
    digests: [WeeklyDigest] = []
  ) {
    self.duties = duties
    self.expected = expected
    self.notices = notices
    self.digests = digests
  }

  /// One changed duty.
  package init(_ duty: Duty, changedFrom old: Duty) {
    self.init(duties: [duty], expected: [old.id: old.revision])
  }

  /// Whether there is nothing to keep.
  package var isEmpty: Bool { duties.isEmpty && notices.isEmpty && digests.isEmpty }
}
