import Essentials

extension DutyRoll {
  /// What should be open by now: what is to be shown already, and the last time that was missed.
  ///
  /// After weeks of standing still only the last missed time of each duty is opened, not a heap of them.
  func fallingDue() -> [DutyDraft] {
    zip(schedule.duties, times).flatMap { standing, times in
      let times = times.filter { $0.dueOn >= schedule.startsOn }
      let missed = times.last { $0.dueOn < today }
      let shown = times.filter { $0.dueOn >= today && opensOn(standing, $0) <= today }
      return ([missed].compactMap(\.self) + shown).flatMap { occurrence in
        standing.owners(of: occurrence, today: today, among: people).map {
          standing.draft(for: $0, at: occurrence)
        }
      }
    }
  }

  /// Opens duties.
  mutating func open(_ drafts: [DutyDraft], _ newIdentifier: IdentifierSource) {
    for draft in drafts {
      add(
        Duty(
          draft, id: newIdentifier(), school: school, openedAt: now, by: Self.actor, in: time))
    }
  }

  /// Moves what is not due yet to the day that the calendar gives it now.
  mutating func followCalendar() {
    var days: [String: [String: CivilDate]] = [:]
    for (standing, times) in zip(schedule.duties, times) {
      let coming = times.filter { $0.dueOn >= today }
      days[standing.kind.name] = Dictionary(coming.map { ($0.period, $0.dueOn) }) { _, last in last
      }
    }
    let (now, time) = (now, time)
    var moved: [DutyID] = []
    change { duty in
      guard let series = duty.series, let day = days[series.standing]?[series.period] else {
        return duty
      }
      let changed = duty.moved(to: .on(day), by: Self.actor, at: now, in: time)
      if changed.due != duty.due { moved.append(duty.id) }
      return changed
    }
    report.moved = moved
  }

  /// Marks what is late.
  mutating func markOverdue() {
    let (now, time) = (now, time)
    var late: [DutyID] = []
    change { duty in
      let marked = duty.markedOverdue(by: Self.actor, at: now, in: time)
      if marked.state != duty.state { late.append(duty.id) }
      return marked
    }
    report.overdue = late
  }

  private func opensOn(_ standing: StandingDuty, _ occurrence: Occurrence) -> CivilDate {
    standing.noticeSchoolDays == 0
      ? occurrence.dueOn
      : time.calendar.adding(schoolDays: -standing.noticeSchoolDays, to: occurrence.dueOn)
  }
}
