package import Essentials

/// One line of a duty's history: what happened, when, and by whom.
package struct DutyChange: Hashable, Sendable {
  /// What can happen to a duty.
  package enum What: Hashable, Sendable {
    /// It was opened.
    case opened
    /// It was said to be done, in time or late.
    case attested(late: Bool)
    /// It was said why it was not done.
    case explained
    /// It became late.
    case becameOverdue
    /// It was passed to somebody, for whom this duty was opened.
    case handedOver(to: DutyID)
    /// It came from somebody, whose duty this was.
    case takenOver(from: DutyID)
    /// It was not needed this time.
    case waived
    /// It was withdrawn.
    case withdrawn
    /// It was moved to another day, since the calendar changed.
    case moved(from: DutyDue, to: DutyDue)
    /// The person was reminded; the step counts from 0.
    case reminded(step: Int)
    /// Somebody further up was told that it is late.
    case escalated(to: PersonID)
    /// The office was told that reminding did not help, or that nobody holds the role.
    case officeTold
  }

  /// When it happened.
  package let at: Instant
  /// Who did it.
  package let by: RecordActor
  /// What happened.
  package let what: What

  /// Makes a line.
  package init(at: Instant, by: RecordActor, what: What) {
    self.at = at
    self.by = by
    self.what = what
  }

  /// What happened, in a few words without names.
  package var words: String {
    switch what {
    case .opened: "Opened"
    case .attested(let late): late ? "Done late" : "Done"
    case .explained: "Not done, with a reason"
    case .becameOverdue: "Became late"
    case .handedOver: "Handed over"
    case .takenOver: "Taken over"
    case .waived: "Not needed this time, with a reason"
    case .withdrawn: "Withdrawn, with a reason"
    case .moved: "Moved, since the school’s calendar changed"
    case .reminded: "Reminder sent"
    case .escalated: "Told to the next person"
    case .officeTold: "Told to the office"
    }
  }
}
