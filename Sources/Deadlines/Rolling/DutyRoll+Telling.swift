import Essentials

extension DutyRoll {
  /// Decides who is told what: digests, reminders, the office, and the next person up.
  ///
  /// In quiet hours only about what is urgent. What a digest of this run tells needs no reminder beside it.
  mutating func tell(lastDigests: [PersonID: CivilDate]) {
    let mayDisturb = schedule.quietHours.allow(now, in: time)
    if mayDisturb { report.digests = digests(after: lastDigests) }
    var told: [PersonID: Set<DutyID>] = [:]
    for digest in report.digests {
      // A digest tells only what waits; the day on which it comes is as good as a reminder.
      told[digest.person] = Set(digest.items.map(\.duty))
    }
    var notices: [DutyNotice] = []
    let roll = self
    change { duty in
      guard mayDisturb || duty.isUrgent else { return duty }
      var telling = DutyTelling(duty, in: roll, inDigests: told)
      telling.decide()
      notices += telling.notices
      return telling.duty
    }
    report.notices = notices
  }

  private func digests(after last: [PersonID: CivilDate]) -> [WeeklyDigest] {
    let monday = today.mondayOfWeek
    guard let moment = schedule.digest.moment(inWeekOf: monday, in: time), moment <= now else {
      return []
    }
    var waiting: [PersonID: [Duty]] = [:]
    for duty in duties {
      for person in people.people(of: duty.owner) { waiting[person, default: []].append(duty) }
    }
    return waiting.sorted { $0.key < $1.key }.compactMap { person, duties in
      if let before = last[person], before >= monday { return nil }
      return WeeklyDigest(for: person, weekOf: monday, of: duties, in: time)
    }
  }
}
