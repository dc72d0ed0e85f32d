internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Makes the page of one person: seven statements besides those of every page.
struct PersonPages {
  /// The query's key for what was just done.
  static let newsKey = "done"

  private let visit: Visit
  private let reading: PeopleReading
  private let person: Person

  /// The page of the person whom the address names.
  ///
  /// - Throws: 404 where the school has nobody of that identifier.
  static func reply(_ visit: Visit) async throws -> Reply {
    let id: PersonID = try visit.identifier("person")
    let reading = try await PeopleReading(visit.place)
    guard let person = reading[id] else { throw Visit.absent }
    return .page(
      try await PersonPages(visit: visit, reading: reading, person: person).page())
  }

  private func page() async throws -> PersonPage {
    let acknowledgements = try await visit.place.library.acknowledgements.acknowledgements(
      by: person.id, in: visit.school)
    let standing = try await PeopleStanding(visit, acknowledgements: acknowledgements)
    let duties = try await openDuties()
    let mayChange = visit.isOne(of: PeopleRoutes.keepers)
    return PersonPage(
      frame: visit.frame, name: person.details.name.given, facts: facts,
      state: standing.state(of: person.id), news: news, terms: terms,
      duties: duties.map { item($0) },
      acknowledgements: try await shown(acknowledgements),
      setOff: mayChange
        ? try await setOff(own: duties.filter { $0.owner == .person(person.id) }) : [],
      actions: mayChange ? actions : [], undo: mayChange ? undo : nil)
  }

  private var facts: [SummaryRow] {
    let details = person.details
    var rows = [
      SummaryRow("Kind", PersonWords.kind(details)),
      SummaryRow("E-mail", details.email?.description ?? "none"),
    ]
    if let title = details.jobTitle { rows.append(SummaryRow("Job title", title)) }
    if let day = details.startedOn {
      rows.append(
        SummaryRow(day <= visit.today ? "Started" : "Starts", PersonWords.typed(day)))
    }
    if let day = person.leaving?.lastDayOn {
      rows.append(SummaryRow(day < visit.today ? "Left" : "Leaves", PersonWords.typed(day)))
    }
    if let manager = details.lineManager {
      rows.append(SummaryRow("Line manager", reading.name(manager)))
    }
    if let reference = details.reference {
      rows.append(SummaryRow("In the school’s system", reference))
    }
    return rows
  }

  private var news: [String] {
    let name = person.details.name.given
    var news: [String] = []
    switch visit.query[Self.newsKey] {
    case "added": news.append("\(name) is on the list now.")
    case "changed": news.append("The changes are kept.")
    case "unchanged": news.append("Nothing was different, so nothing was changed.")
    case "staying":
      news.append("\(name) stays. Roles that ended have ended: appoint again where it is needed.")
    default: break
    }
    if let day = person.leaving?.lastDayOn {
      news.append("\(name) \(day < visit.today ? "left" : "leaves") on \(day.words).")
    }
    return news
  }

  private var terms: [PersonPage.Term] {
    reading.offices.terms.filter { $0.holder.person == person.id }.reversed().map { term in
      PersonPage.Term(
        role: PersonWords.title(term.role), from: term.fromOn, until: term.untilOn,
        appointedBy: reading.name(term.appointedBy))
    }
      + reading.offices.standIns.filter { $0.person == person.id }.reversed().map { standIn in
        PersonPage.Term(
          role: "Stand-in for the \(standIn.role.words)", from: standIn.fromOn,
          until: standIn.untilOn, appointedBy: reading.name(standIn.namedBy))
      }
  }

  private func openDuties() async throws -> [Deadlines.Duty] {
    let roles = reading.offices.actingRoles(of: person.id, on: visit.today)
    let owners =
      [DutyOwner.person(person.id)]
      + Role.allCases.filter { roles.contains($0) }.map { .role($0.rawValue) }
    return try await visit.place.duties.book.store.duties(of: owners, in: visit.school)
      .filter(\.state.isOpen)
  }

  private func item(_ duty: Deadlines.Duty) -> Agenda.Item {
    let day =
      switch duty.due {
      case .on(let day): day
      case .at(let moment): visit.place.duties.clock.date(at: moment)
      }
    let due: Agenda.Due =
      duty.state == .overdue ? .late(since: day) : day == visit.today ? .today : .on(day)
    return Agenda.Item(
      duty.kind.title, Paths.duty(duty.id.description), due: due,
      marks: visit.marks(duty.paragraphs))
  }

  private func shown(
    _ acknowledgements: [Acknowledgement]
  ) async throws -> [PersonPage.Acknowledgement] {
    guard !acknowledgements.isEmpty else { return [] }
    let policies = try await visit.place.shelf.policies()
    let clock = visit.place.duties.clock
    return acknowledgements.map { one in
      let version = policies.first { $0.id == one.policy }?.version(one.version)
      let moment = clock.reading(at: one.at)
      return PersonPage.Acknowledgement(
        version: version?.name ?? "a version that is not kept here",
        at: Moment(moment.date, moment.time.description), how: one.route.name.capitalisedStart)
    }
  }

  /// What is to be done for the person; three statements more where they leave.
  private func setOff(own duties: [Deadlines.Duty]) async throws -> [Agenda.Item] {
    let items = ConsequenceWords.items(
      visit.query[ConsequenceWords.key], about: person.id, marks: visit.marks)
    guard let leaving = person.leaving else { return items }
    let successor = LeaverSuccessor(
      of: person.id, leavingOn: leaving.lastDayOn, offices: reading.offices,
      people: try await visit.place.duties.book.people(visit.school), today: visit.today)
    let acts = try await visit.place.duties.book.store.duties(
      of: SchoolAct.owners, in: visit.school
    ).filter { SchoolAct($0.source)?.person(in: reading.offices) == person.id }
    let own = duties.count { !PassOnDuties.fallsAway($0, with: person.id) }
    return items
      + LeaverAgenda(
        visit: visit, reading: reading, person: person, acts: acts, successor: successor
      ).items(openDuties: own)
  }

  private var actions: [Link] {
    let id = person.id.description
    guard person.status(on: visit.today) != .left else { return [] }
    var links = [
      Link("Change what is known", Paths.changePerson(id)), Link("Appoint to a role", Paths.roles),
      Link("Help them to sign in", Paths.personAccount(id)),
    ]
    links.append(
      person.leaving == nil
        ? Link("Record that they are leaving", Paths.leaver(id))
        : Link("Change their last day", Paths.leaver(id)))
    return links
  }

  private var undo: PersonPage.Undo? {
    guard let leaving = person.leaving else { return nil }
    let last = leaving.recordedAt.adding(seconds: Int64(UndoLeaver.days) * 86_400)
    guard visit.place.now() <= last else { return nil }
    return PersonPage.Undo(
      Paths.undoLeaver(person.id.description), token: visit.token,
      until: visit.place.duties.clock.date(at: last))
  }
}
