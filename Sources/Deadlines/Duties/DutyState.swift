package import Essentials

/// Where a duty stands.
package enum DutyState: Hashable, Sendable {
  /// To be done, and not late.
  case pending
  /// To be done, and late.
  case overdue
  /// Done in time.
  case done(DutyDone)
  /// Done after it was due and the days of grace were over.
  case doneLate(DutyDone)
  /// Not done, and somebody said why.
  case notDone(because: String)
  /// Not asked for any more this time, for a reason, by somebody who may say so.
  case waived(because: String)
  /// Passed to somebody else, for whom a duty of its own stands now.
  case handedOver(to: DutyID)
  /// Opened by mistake, or what it came from is gone.
  case void(because: String)

  /// Whether somebody still has to do something.
  package var isOpen: Bool { self == .pending || self == .overdue }

  /// The stable name, as it stands in the database and in exports.
  package var name: String {
    switch self {
    case .pending: "pending"
    case .overdue: "overdue"
    case .done: "done"
    case .doneLate: "done-late"
    case .notDone: "not-done"
    case .waived: "waived"
    case .handedOver: "handed-over"
    case .void: "void"
    }
  }

  /// Where it stands, as people read it.
  package var words: String {
    switch self {
    case .pending: "To do"
    case .overdue: "Late"
    case .done: "Done"
    case .doneLate: "Done late"
    case .notDone: "Not done"
    case .waived: "Not needed this time"
    case .handedOver: "Handed over"
    case .void: "Withdrawn"
    }
  }
}

/// That a duty was done: what was shown for it, who said so, and when.
package struct DutyDone: Hashable, Sendable {
  /// What was shown.
  package let proof: DutyProof
  /// Who said so.
  package let by: RecordActor
  /// When it was said.
  package let at: Instant

  /// Puts the three together.
  package init(proof: DutyProof, by: RecordActor, at: Instant) {
    self.proof = proof
    self.by = by
    self.at = at
  }
}
