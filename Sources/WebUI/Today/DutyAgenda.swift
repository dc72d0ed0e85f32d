internal import Deadlines
internal import Essentials
internal import People
internal import Views

/// A reader's duties as the first page shows them: now, coming, and done lately.
struct DutyAgenda: Sendable {
  /// The three parts.
  struct Parts: Sendable {
    var now: [Agenda.Item] = []
    var coming: [Agenda.Item] = []
    var done: [Agenda.Item] = []
    /// What duties cannot do for want of term dates.
    var missingDates: MissingTermDates?
  }

  let visit: Visit
  /// Everybody, or nobody where the page has not looked them up.
  let people: [Person]
  let offices: Offices

  /// How many school days ahead a duty stands among what needs the reader now.
  private static let soon = 5
  /// How many late duties of others are named one by one.
  private static let mostOfOthers = 5
  /// How many days a duty that was done stays on the page.
  private static let lately = 14

  func items() async throws -> Parts {
    let book = visit.place.duties.book
    let time = try await book.time(visit.school)
    let roles = offices.roles(of: visit.person, on: visit.today)
      .union(offices.actingRoles(of: visit.person, on: visit.today))
    let owners = [DutyOwner.person(visit.person)] + roles.map { .role($0.rawValue) }
    let duties = try await book.store.duties(
      of: owners, toldTo: visit.person, atMost: Self.mostOfOthers + 1, in: visit.school)
    let names = try await names(for: duties.filter { owners.contains($0.owner) })
    var parts = Parts()
    parts.missingDates = MissingTermDates(time.calendar, on: visit.today)
    let horizon = time.calendar.adding(schoolDays: Self.soon, to: visit.today)
    parts.now += try await late(duties.filter { !owners.contains($0.owner) }, time)
    for duty in duties where owners.contains(duty.owner) {
      let day = duty.due.date(in: time)
      if duty.state.isOpen {
        let item = item(duty, names, due: due(duty, day))
        if day <= horizon || duty.state == .overdue {
          parts.now.append(item)
        } else {
          parts.coming.append(item)
        }
      } else if duty.lastChangedAt
        >= visit.place.now().adding(seconds: -Int64(Self.lately) * 86_400)
      {
        let on = visit.place.duties.clock.date(at: duty.lastChangedAt)
        parts.done.append(item(duty, names, due: .done(on)))
      }
    }
    return parts
  }

  /// What others owe, of which the reader was told since it is late: also where no letters are sent.
  private func late(_ duties: [Deadlines.Duty], _ time: SchoolTime) async throws -> [Agenda.Item] {
    guard !duties.isEmpty else { return [] }
    let words = DutyWords(visit: visit, reading: try await PeopleReading(visit.place))
    let people = try await visit.place.duties.book.people(visit.school)
    let more =
      visit.isOne(of: DeskAudiences.duties)
      ? Paths.schoolDuties.with(DutiesPage.Names.state, "late") : Paths.duties
    return duties.prefix(Self.mostOfOthers).map { duty in
      Agenda.Item(
        duty.kind.title, Paths.duty(duty.id.description),
        detail: "It is with \(words.owner(duty.owner, people.people(of: duty.owner))). "
          + "Ask what keeps it.",
        due: .late(since: duty.due.date(in: time)), marks: visit.marks(duty.paragraphs))
    }
      + (duties.count > Self.mostOfOthers
        ? [
          Agenda.Item(
            "More duties of others are late", more, detail: "You were told of each of them.")
        ] : [])
  }

  /// Everybody, where a duty is about somebody and the reader's page has not looked them up anyway.
  private func names(for duties: [Deadlines.Duty]) async throws -> [Person] {
    let isAboutSomebody = duties.contains { SchoolAct($0.source)?.person(in: offices) != nil }
    guard isAboutSomebody, people.isEmpty else { return people }
    return try await visit.place.office.people.people(of: visit.school)
  }

  private func item(
    _ duty: Deadlines.Duty, _ names: [Person], due: Agenda.Due
  ) -> Agenda.Item {
    let subject = ActSubject(duty, offices) { id in
      names.first { $0.id == id }?.details.name.given ?? "somebody who is not listed"
    }
    return Agenda.Item(
      duty.kind.title, Paths.duty(duty.id.description),
      detail: subject.map { "\(duty.kind.sentence) \($0.sentence)" } ?? duty.kind.sentence,
      due: due, marks: visit.marks(duty.paragraphs))
  }

  private func due(_ duty: Deadlines.Duty, _ day: CivilDate) -> Agenda.Due {
    if duty.isUrgent { return .atOnce }
    if duty.state == .overdue || day < visit.today { return .late(since: day) }
    return day == visit.today ? .today : .on(day)
  }
}
