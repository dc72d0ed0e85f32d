package import Essentials

/// Something that is due: what, for whom, why, by when, what is to be shown for it, and what became of it.
package struct Duty: Hashable, Sendable {
  /// Names it, in addresses and in calendar feeds.
  package let id: DutyID
  /// The school.
  package let school: SchoolID
  /// What sort of thing is due.
  package let kind: DutyKind
  /// Whose it is.
  package let owner: DutyOwner
  /// The labels of the paragraphs that ask for it, such as `51`.
  package let paragraphs: [String]
  /// Why it is due.
  package let source: DutySource
  /// Its place in a series, where it comes again.
  package let series: DutySeries?
  /// What is to be shown for it.
  package let proofWanted: ProofWanted
  /// How many school days after it is due it does not count as late.
  package let graceSchoolDays: Int
  /// Whether it is one of the few things that may disturb an evening or a holiday ("immediately").
  package let isUrgent: Bool
  /// When it was opened.
  package let openedAt: Instant
  /// When it is due.
  package internal(set) var due: DutyDue
  /// The moment at which it is due, for lists in order of time.
  package internal(set) var dueAt: Instant
  /// Where it stands.
  package internal(set) var state: DutyState
  /// What happened to it, the first first.
  package internal(set) var history: [DutyChange]
  /// How many steps of reminding are behind it.
  package internal(set) var remindersTaken: Int
  /// The salt of the record's commitments to what was written last; nothing where nothing was, and where it was written
  /// before salts were kept.
  package internal(set) var salt: [UInt8]?
  /// How often it was changed: a store refuses a change to an older state than it holds.
  package internal(set) var revision: Int

  /// Opens a duty, which may be due already where it was noticed late.
  package init(
    _ draft: DutyDraft, id: DutyID, school: SchoolID, openedAt: Instant, by actor: RecordActor,
    in time: SchoolTime
  ) {
    self.id = id
    self.school = school
    kind = draft.kind
    owner = draft.owner
    paragraphs = draft.paragraphs
    source = draft.source
    series = draft.series
    proofWanted = draft.proofWanted
    graceSchoolDays = draft.graceSchoolDays
    isUrgent = draft.isUrgent
    self.openedAt = openedAt
    due = draft.due
    dueAt = draft.due.moment(in: time)
    state = .pending
    history = [DutyChange(at: openedAt, by: actor, what: .opened)]
    remindersTaken = 0
    revision = 1
  }
}

extension Duty {
  /// The first moment at which it is late.
  package func lateFrom(in time: SchoolTime) -> Instant {
    due.lateFrom(grace: graceSchoolDays, in: time)
  }

  /// Whom the record says was told further up, in order.
  package var told: [PersonID] {
    history.compactMap { if case .escalated(let person) = $0.what { person } else { nil } }
  }

  /// Whether the office was told about it.
  package var isOfficeTold: Bool { history.contains { $0.what == .officeTold } }

  /// The last line of its history.
  package var lastChangedAt: Instant { history.map(\.at).max() ?? openedAt }
}
