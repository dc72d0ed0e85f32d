package import Essentials

extension Duty {
  /// Passes it to somebody else: this duty is closed, and one of its own stands for the other.
  ///
  /// - Throws: `Refusal` where it is not open any more, or the other has it already.
  package func handedOver(
    to owner: DutyOwner, as newID: DutyID, by actor: RecordActor, at now: Instant,
    in time: SchoolTime
  ) throws(Refusal) -> (closed: Duty, opened: Duty) {
    guard state.isOpen else { throw closedRefusal }
    guard owner != self.owner else {
      throw Refusal("duty.same-owner", "They have this duty already. Choose somebody else.")
    }
    let closed = changed(
      to: .handedOver(to: newID), DutyChange(at: now, by: actor, what: .handedOver(to: newID)))
    var opened = Duty(
      DutyDraft(of: self, for: owner), id: newID, school: school, openedAt: now, by: actor, in: time
    )
    opened.state = state
    opened.history.append(DutyChange(at: now, by: actor, what: .takenOver(from: id)))
    return (closed, opened)
  }

  /// Says that it is not needed this time.
  ///
  /// - Throws: `Refusal` where it is not open any more, no reason is given, or the one who says so owes it.
  package func waived(
    because reason: String, by actor: RecordActor, owedBy owners: [PersonID], at now: Instant
  ) throws(Refusal) -> Duty {
    guard state.isOpen else { throw closedRefusal }
    if let person = actor.decider, owners.contains(person) {
      throw Refusal(
        "duty.own-waiver",
        "You cannot excuse yourself. Ask somebody else to, or say why it was not done.",
        paragraph: paragraphs.first)
    }
    return changed(
      to: .waived(because: try Self.checked(reason)),
      DutyChange(at: now, by: actor, what: .waived))
  }

  /// Withdraws it, since it was opened by mistake or what it came from is gone.
  ///
  /// - Throws: `Refusal` where it is not open any more, or no reason is given.
  package func withdrawn(
    because reason: String, by actor: RecordActor, at now: Instant
  ) throws(Refusal) -> Duty {
    guard state.isOpen else { throw closedRefusal }
    return changed(
      to: .void(because: try Self.checked(reason)),
      DutyChange(at: now, by: actor, what: .withdrawn))
  }

  /// Moves it to another day, since the school's calendar changed; the same duty where it is due then anyway.
  package func moved(
    to due: DutyDue, by actor: RecordActor, at now: Instant, in time: SchoolTime
  ) -> Duty {
    guard state == .pending, due != self.due else { return self }
    var duty = changed(
      to: .pending, DutyChange(at: now, by: actor, what: .moved(from: self.due, to: due)))
    duty.due = due
    duty.dueAt = due.moment(in: time)
    return duty
  }

  /// Notes that somebody was told about it, who may be the person, somebody further up, or the office.
  package func noted(_ what: DutyChange.What, by actor: RecordActor, at now: Instant) -> Duty {
    var duty = changed(to: state, DutyChange(at: now, by: actor, what: what))
    if case .reminded(let step) = what { duty.remindersTaken = max(remindersTaken, step + 1) }
    return duty
  }
}

extension RecordActor {
  /// The person who decides: the one who enters it, where it is entered for another.
  package var decider: PersonID? {
    switch self {
    case .person(let person), .link(let person): person
    case .onBehalf(let by, _): by
    case .program: nil
    }
  }

  /// The person for whom it is said: the other one, where it is entered for another.
  package var speaker: PersonID? {
    switch self {
    case .person(let person), .link(let person): person
    case .onBehalf(_, let of): of
    case .program: nil
    }
  }
}
