internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// One duty as the reader may see it: five statements besides those of every page, and one where somebody wrote.
struct DutyReading: Sendable {
  let visit: Visit
  let duty: Deadlines.Duty
  let reading: PeopleReading
  /// Whose it is today.
  let owners: [PersonID]
  /// Whether what people wrote is what the record committed to; nothing where nobody wrote.
  private let check: WrittenCheck?

  /// Reads the duty that the address names.
  ///
  /// - Throws: 404 where there is none, or none for this reader: whoever owes it, had a hand in it or was told that it
  ///   is late may see it, and so may the office and the head teacher.
  init(_ visit: Visit) async throws {
    let id: DutyID = try visit.identifier("duty")
    let book = visit.place.duties.book
    guard let duty = try await book.store.duty(id, of: visit.school) else { throw Visit.absent }
    self.visit = visit
    self.duty = duty
    reading = try await PeopleReading(visit.place)
    owners = try await book.people(visit.school).people(of: duty.owner)
    check = try await Self.check(duty, visit)
    guard maySee else { throw Visit.absent }
  }

  /// Looks for the line of the record about what was written; no statement where nothing was.
  private static func check(
    _ duty: Deadlines.Duty, _ visit: Visit
  ) async throws -> WrittenCheck? {
    guard let act = duty.writtenAct else { return nil }
    let line = try await visit.place.record.entries(
      matching: RecordSearch(actPrefix: act, thing: duty.id.description), before: nil, limit: 1
    ).first
    return CheckWritten(visit.place.duties.book)(duty, against: line?.entry)
  }

  /// Whom a person's duties belong to: themselves, and the roles that they hold or stand in for.
  static func owners(_ person: PersonID, _ offices: Offices, on day: CivilDate) -> [DutyOwner] {
    let roles = offices.actingRoles(of: person, on: day)
    return [.person(person)]
      + Role.allCases.filter { roles.contains($0) }.map { .role($0.rawValue) }
  }

  /// Whether it is the reader's to do.
  var isOwner: Bool { owners.contains(visit.person) }
  /// Whether the reader looks after everybody's duties.
  var keepsDuties: Bool { visit.isOne(of: DeskAudiences.duties) }
  /// Today as people type it.
  var todayTyped: String { PersonWords.typed(visit.today) }

  private var maySee: Bool {
    isOwner || keepsDuties || duty.told.contains(visit.person)
      || Self.owners(visit.person, reading.offices, on: visit.today).contains(duty.owner)
      || duty.history.contains { $0.by.decider == visit.person }
  }

  /// Whether it may be handed to somebody: they are at the school, and do not have it.
  func maySucceed(_ person: PersonID) -> Bool {
    guard let found = reading[person], duty.owner != .person(person) else { return false }
    return found.isHere(on: visit.today)
  }

  /// The page as it is opened.
  func page() -> DutyPage { page(DutyPage.Typed(doneOn: todayTyped), []) }

  /// The page with what was typed and what is wrong with it.
  func page(_ typed: DutyPage.Typed, _ errors: [FieldError]) -> DutyPage {
    let words = DutyWords(visit: visit, reading: reading)
    return DutyPage(
      frame: visit.frame, id: duty.id.description, title: duty.kind.title, due: words.due(duty),
      facts: words.facts(duty, owners, check), why: words.why(duty),
      proofHint: words.proofHint(duty),
      advice: words.advice(duty), ways: ways, typed: typed, errors: errors,
      history: words.history(duty))
  }

  private var ways: DutyPage.Ways? {
    let isExplained = if case .notDone = duty.state { true } else { false }
    let mayAttest = isOwner && (duty.state.isOpen || isExplained)
    let mayHandOver = duty.state.isOpen && (isOwner || keepsDuties)
    let mayWaive = duty.state.isOpen && keepsDuties && !isOwner
    guard mayAttest || mayHandOver || mayWaive else { return nil }
    let successors =
      mayHandOver
      ? reading.people.filter { maySucceed($0.id) }.map {
        Field.Choice($0.id.description, $0.details.name.given)
      } : []
    return DutyPage.Ways(
      token: visit.token, mayAttest: mayAttest, successors: successors, mayWaive: mayWaive)
  }
}
