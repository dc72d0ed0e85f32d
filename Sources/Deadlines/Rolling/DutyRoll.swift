import Essentials

/// One run for one school: decides from what is given, and keeps what is to be written.
struct DutyRoll {
  let school: SchoolID
  let now: Instant
  let today: CivilDate
  let time: SchoolTime
  let people: DutyPeople
  let schedule: DutySchedule
  let reading: DeadlineReading
  /// The open duties as they are now, in the order in which they are due.
  private(set) var duties: [Duty]
  var report = RollReport()
  /// The times of each standing duty around today, in the order of the schedule.
  let times: [[Occurrence]]
  private let stored: [DutyID: Duty]

  init(
    school: SchoolID, now: Instant, time: SchoolTime, people: DutyPeople, schedule: DutySchedule,
    reading: DeadlineReading, open duties: [Duty]
  ) {
    self.school = school
    self.now = now
    today = time.clock.date(at: now)
    self.time = time
    self.people = people
    self.schedule = schedule
    self.reading = reading
    self.duties = duties
    let today = today
    times = schedule.duties.map { standing in
      OccurrencePlan(
        standing.recurrence, whenClosed: standing.whenClosed, calendar: time.calendar,
        reading: reading, anchors: schedule.anchors
      ).occurrences(
        from: today.adding(days: -Self.lookBack), through: today.adding(days: Self.lookAhead))
    }
    stored = Dictionary(duties.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Who does it, for the record.
  static let actor = RecordActor.program("duties")

  /// Changes every open duty.
  mutating func change(_ change: (Duty) -> Duty) {
    duties = duties.map(change)
  }

  /// Adds a duty that was opened now.
  mutating func add(_ duty: Duty) {
    duties.append(duty)
    report.opened.append(duty.id)
  }

  /// What is to be kept.
  var writes: DutyWrites {
    let changed = duties.filter { $0 != stored[$0.id] }
    let before = changed.compactMap { stored[$0.id] }
    return DutyWrites(
      duties: changed,
      expected: Dictionary(before.map { ($0.id, $0.revision) }) { first, _ in first },
      notices: report.notices, digests: report.digests)
  }

  /// The lines of the record for it.
  var entries: [RecordEntry] {
    let lines = duties.flatMap { duty in
      duty.history.dropFirst(stored[duty.id]?.history.count ?? 0).map { $0.entry(of: duty) }
    }
    return lines
      + report.digests.map { digest in
        RecordEntry(
          at: now, actor: Self.actor, act: "deadlines.digest.queued",
          objects: [RecordObject("person", digest.person)],
          facts: ["week-of": digest.weekOf.description, "duties": String(digest.items.count)])
      }
  }

  /// A time missed longer ago than this is not asked for any more.
  private static let lookBack = 100
  /// No notice and no move reaches farther than this.
  private static let lookAhead = 150
}
