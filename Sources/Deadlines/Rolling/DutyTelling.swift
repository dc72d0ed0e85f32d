import Essentials

/// Decides whom one open duty is told to in one run.
struct DutyTelling {
  private(set) var duty: Duty
  private(set) var notices: [DutyNotice] = []
  private let roll: DutyRoll
  private let inDigests: [PersonID: Set<DutyID>]
  private let owners: [PersonID]

  init(_ duty: Duty, in roll: DutyRoll, inDigests: [PersonID: Set<DutyID>]) {
    self.duty = duty
    self.roll = roll
    self.inDigests = inDigests
    owners = roll.people.people(of: duty.owner)
  }

  mutating func decide() {
    if owners.isEmpty {
      tellOffice(vacancy)
    } else {
      remind()
      if duty.state == .overdue { escalate() }
    }
  }

  private var calendar: SchoolCalendar { roll.time.calendar }

  /// The day from which reminders count: what is opened late is not reminded of as if it had been known.
  private var countedFrom: CivilDate {
    max(duty.due.date(in: roll.time), day(duty.openedAt))
  }

  private func day(_ instant: Instant) -> CivilDate { roll.time.clock.date(at: instant) }

  private mutating func remind() {
    let plan = duty.isUrgent ? ReminderPlan.urgent : roll.schedule.reminders
    let step = plan.step(on: roll.today, dueOn: countedFrom, in: calendar) ?? -1
    if step >= duty.remindersTaken {
      for owner in owners where inDigests[owner]?.contains(duty.id) != true {
        notices.append(notice(to: owner, .reminder(step: step)))
      }
      note(.reminded(step: step))
    } else if duty.remindersTaken >= plan.steps.count,
      plan.isOfficeTold(on: roll.today, dueOn: countedFrom, in: calendar),
      lastReminderOn.map({ $0 < roll.today }) ?? true
    {
      tellOffice(.remindingEnded)
    }
  }

  /// Counts from the day on which it was marked late, so that nobody is told on before the person had a chance.
  private mutating func escalate() {
    let marked = duty.history.last { $0.what == .becameOverdue }?.at ?? duty.openedAt
    let late = calendar.schoolDays(after: day(marked), through: roll.today)
    for person in roll.schedule.escalation.next(
      afterLateSchoolDays: late, owners: owners, told: duty.told, superior: roll.people.superior)
    {
      notices.append(notice(to: person, .late))
      note(.escalated(to: person))
    }
  }

  private mutating func tellOffice(_ reason: DutyNotice.Reason) {
    guard !duty.isOfficeTold else { return }
    // Who owes it is not told of themselves as the office.
    let office = roll.people.holders(DutyPeople.office).filter { !owners.contains($0) }
    guard !office.isEmpty else { return }
    notices += office.map { notice(to: $0, reason) }
    note(.officeTold)
  }

  private var vacancy: DutyNotice.Reason {
    if case .role(let role) = duty.owner { .nobodyHoldsRole(role) } else { .remindingEnded }
  }

  private var lastReminderOn: CivilDate? {
    duty.history.last { if case .reminded = $0.what { true } else { false } }.map { day($0.at) }
  }

  private func notice(to person: PersonID, _ reason: DutyNotice.Reason) -> DutyNotice {
    DutyNotice(
      recipient: person, duty: duty.id, reason: reason, at: roll.now, isUrgent: duty.isUrgent)
  }

  private mutating func note(_ what: DutyChange.What) {
    duty = duty.noted(what, by: DutyRoll.actor, at: roll.now)
  }
}
