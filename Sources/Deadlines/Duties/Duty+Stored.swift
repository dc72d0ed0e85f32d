package import Essentials

extension Duty {
  /// What becomes of a duty after it is opened: the part that a store writes again.
  package struct Course: Hashable, Sendable {
    /// When it is due.
    package var due: DutyDue
    /// The moment at which it is due.
    package var dueAt: Instant
    /// Where it stands.
    package var state: DutyState
    /// What happened to it, the first first.
    package var history: [DutyChange]
    /// How many steps of reminding are behind it.
    package var remindersTaken: Int
    /// How often it was changed.
    package var revision: Int
    /// The salt of the record's commitments to what was written last.
    package var salt: [UInt8]?

    /// Puts the parts together, as a store read them.
    package init(
      due: DutyDue, dueAt: Instant, state: DutyState, history: [DutyChange], remindersTaken: Int,
      revision: Int, salt: [UInt8]? = nil
    ) {
      self.due = due
      self.dueAt = dueAt
      self.state = state
      self.history = history
      self.remindersTaken = remindersTaken
      self.revision = revision
      self.salt = salt
    }
  }

  /// What became of it.
  package var course: Course {
    Course(
      due: due, dueAt: dueAt, state: state, history: history, remindersTaken: remindersTaken,
      revision: revision, salt: salt)
  }

  /// A duty as a store kept it: nothing is checked again.
  package init(
    stored draft: DutyDraft, id: DutyID, school: SchoolID, openedAt: Instant, course: Course
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
    due = course.due
    dueAt = course.dueAt
    state = course.state
    history = course.history
    remindersTaken = course.remindersTaken
    revision = course.revision
    salt = course.salt
  }
}
