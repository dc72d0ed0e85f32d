internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Makes the lists of duties: the reader's own, and everybody's.
struct DutiesPages: Sendable {
  private typealias Names = DutiesPage.Names

  let visit: Visit

  /// How many days a duty that was settled stays on the list.
  private static let lately = 14
  /// How far back and ahead of today everybody's settled duties are looked for by the day they were due.
  private static let reach = 120

  private enum State: String, CaseIterable {
    case late, open, done
    var words: String {
      switch self {
      case .late: "Late"
      case .open: "Still to do"
      case .done: "Done lately"
      }
    }
  }

  private var maySeeSchool: Bool { visit.isOne(of: DeskAudiences.duties) }

  /// The reader's own: three statements; with the address of a calendar that was made just now.
  func own(calendar: String? = nil) async throws -> DutiesPage {
    let reading = try await PeopleReading(visit.place)
    let owners = DutyReading.owners(visit.person, reading.offices, on: visit.today)
    let duties = try await visit.place.duties.book.store.duties(of: owners, in: visit.school)
    let words = DutyWords(visit: visit, reading: reading)
    return DutiesPage(
      frame: visit.frame, scope: .own,
      groups: groups(duties, words) { words.sentence($0) }, maySeeSchool: maySeeSchool,
      calendar: calendar, calendarToken: visit.token)
  }

  /// Everybody's: seven statements.
  func school() async throws -> DutiesPage {
    let place = visit.place
    let store = place.duties.book.store
    let reading = try await PeopleReading(place)
    let people = try await place.duties.book.people(visit.school)
    let span = Int64(Self.reach) * 86_400
    let known = try await store.duties(
      of: visit.school, dueFrom: place.now().adding(seconds: -span),
      before: place.now().adding(seconds: span))
    let duties = try await store.openDuties(of: visit.school) + known.filter { !$0.state.isOpen }
    let holder = visit.query[Names.holder].flatMap { PersonID($0) }
    let state = visit.query[Names.state].flatMap { State(rawValue: $0) }
    let words = DutyWords(visit: visit, reading: reading)
    let matching = duties.filter { duty in
      (holder.map { people.people(of: duty.owner).contains($0) } ?? true)
        && (state.map { fits(duty, $0, words) } ?? true)
    }
    return DutiesPage(
      frame: visit.frame, scope: .school,
      groups: groups(matching, words) { duty in
        let owner = words.owner(duty.owner, people.people(of: duty.owner))
        let subject = ActSubject(duty, reading.offices, reading.name)
        return subject.map { "\(owner), about \($0.words)" } ?? owner
      },
      filter: filter(reading, duties.flatMap { people.people(of: $0.owner) }, holder, state),
      isFiltered: holder != nil || state != nil, maySeeSchool: true,
      datesMissing: MissingTermDates(
        SchoolCalendar(
          try await place.duties.calendar.dates(of: visit.school),
          bankHolidays: place.duties.bankHolidays), on: visit.today)?.sentence)
  }

  private func fits(_ duty: Deadlines.Duty, _ state: State, _ words: DutyWords) -> Bool {
    switch state {
    case .late: isLate(duty, words)
    case .open: duty.state.isOpen
    case .done: !duty.state.isOpen
    }
  }

  private func isLate(_ duty: Deadlines.Duty, _ words: DutyWords) -> Bool {
    duty.state == .overdue || (duty.state == .pending && words.day(duty) < visit.today)
  }

  private func groups(
    _ duties: [Deadlines.Duty], _ words: DutyWords, detail: (Deadlines.Duty) -> String
  ) -> [DutiesPage.Group] {
    var late: [Agenda.Item] = []
    var week: [Agenda.Item] = []
    var later: [Agenda.Item] = []
    var settled: [Agenda.Item] = []
    let since = visit.place.now().adding(seconds: -Int64(Self.lately) * 86_400)
    let soon = visit.today.adding(days: 7)
    for duty in duties.sorted(by: { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }) {
      let item = Agenda.Item(
        duty.kind.title, Paths.duty(duty.id.description),
        detail: duty.state.isOpen ? detail(duty) : "\(detail(duty)) \(duty.state.words).",
        due: words.due(duty), marks: visit.marks(duty.paragraphs))
      if !duty.state.isOpen {
        if duty.lastChangedAt >= since { settled.append(item) }
      } else if isLate(duty, words) {
        late.append(item)
      } else if duty.isUrgent || words.day(duty) <= soon {
        week.append(item)
      } else {
        later.append(item)
      }
    }
    return [
      DutiesPage.Group("Late", late), DutiesPage.Group("In the next seven days", week),
      DutiesPage.Group("Later", later), DutiesPage.Group("Settled lately", settled.reversed()),
    ]
  }

  private func filter(
    _ reading: PeopleReading, _ holders: [PersonID], _ holder: PersonID?, _ state: State?
  ) -> [Field] {
    let holders = Set(holders).union(holder.map { [$0] } ?? [])
    let people = reading.people.filter { holders.contains($0.id) }.map {
      Field.Choice($0.id.description, $0.details.name.given)
    }
    return [
      Field(
        Names.holder, label: "Who",
        control: .select(
          [Field.Choice("", "Everybody")] + people, chosen: holder?.description ?? "")),
      Field(
        Names.state, label: "State",
        control: .select(
          [Field.Choice("", "All")] + State.allCases.map { Field.Choice($0.rawValue, $0.words) },
          chosen: state?.rawValue ?? "")),
    ]
  }
}
