package import Essentials

extension Duty {
  /// Says that it was done, and shows for it what is wanted.
  ///
  /// Late is what was done late: for a duty of a day by the day that the person gives, for one of a moment by the moment
  /// at which it is said. A duty that was explained may still be done.
  ///
  /// - Throws: `Refusal` where it is done already, closed, or the proof is not what is wanted.
  package func attested(
    _ proof: DutyProof, by actor: RecordActor, at now: Instant, in time: SchoolTime
  ) throws(Refusal) -> Duty {
    switch state {
    case .pending, .overdue, .notDone: break
    case .done, .doneLate:
      throw Refusal(
        "duty.done-already", "This is done already. You do not have to do anything.",
        paragraph: paragraphs.first)
    case .waived, .handedOver, .void: throw closedRefusal
    }
    try proof.check(against: proofWanted, today: time.clock.date(at: now))
    let late =
      switch due {
      case .on: proof.doneOn > due.lastDay(grace: graceSchoolDays, in: time)
      case .at: now >= lateFrom(in: time)
      }
    let done = DutyDone(proof: proof, by: actor, at: now)
    return changed(
      to: late ? .doneLate(done) : .done(done),
      DutyChange(at: now, by: actor, what: .attested(late: late)))
  }

  /// Says why it was not done.
  ///
  /// - Throws: `Refusal` where it is not open any more, or no reason is given.
  package func explained(
    because reason: String, by actor: RecordActor, at now: Instant
  ) throws(Refusal) -> Duty {
    guard state.isOpen else { throw closedRefusal }
    return changed(
      to: .notDone(because: try Self.checked(reason)),
      DutyChange(at: now, by: actor, what: .explained))
  }

  /// Marks it late when it is; the same duty otherwise.
  package func markedOverdue(
    by actor: RecordActor, at now: Instant, in time: SchoolTime
  ) -> Duty {
    guard state == .pending, now >= lateFrom(in: time) else { return self }
    return changed(
      to: .overdue, DutyChange(at: now, by: actor, what: .becameOverdue))
  }

  /// The same duty in another state, with a line of history.
  func changed(to state: DutyState, _ change: DutyChange) -> Duty {
    var duty = self
    // The salt of what was written goes with it.
    if state != self.state { duty.salt = nil }
    duty.state = state
    duty.history.append(change)
    duty.revision += 1
    return duty
  }

  /// Why nothing can be done with a duty that is not open.
  var closedRefusal: Refusal {
    let sentence =
      switch state {
      case .pending, .overdue: "This is still to be done."
      case .done, .doneLate: "This is done already. You do not have to do anything."
      case .notDone: "Somebody has already said why this was not done. You can still mark it done."
      case .waived: "This is not needed this time. You do not have to do anything."
      case .handedOver: "This was handed over to somebody else. Ask the office who has it now."
      case .void: "This was withdrawn. You do not have to do anything."
      }
    return Refusal("duty.closed", sentence, paragraph: paragraphs.first)
  }

  /// A reason that says something.
  static func checked(_ reason: String) throws(Refusal) -> String {
    let reason = reason.withoutOuterSpaces
    guard reason.count >= 3 else {
      throw Refusal("duty.reason", "Give the reason in a few words.")
    }
    guard reason.count <= 1000 else {
      throw Refusal("duty.too-long", "Shorten the reason: 1000 letters are enough here.")
    }
    return reason
  }
}
