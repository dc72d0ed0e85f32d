internal import Deadlines
internal import Essentials
internal import Ledger
internal import People
internal import Policies
internal import Storage
internal import WebUI

/// A school's duties with the calendar, the people and the schedule that they run by.
struct SchoolDuties: Sendable {
  let store: SQLDutyStore
  let work: DutyWork
  let roll: RollDuties

  init(
    _ installation: Installation, office: SchoolOffice, book: SchoolBook, store: SQLDutyStore,
    policies: any PolicyStore
  ) throws {
    self.store = store
    let texts = try ShippedTexts()
    let (world, journal) = (installation.world, installation.journal)
    let calendar = DatesOnce(
      store: SQLCalendarStore(installation.database, journal: journal))
    let readings = SQLReadingStore(installation.database, journal: journal)
    let duties = DutyBook(
      store: store,
      time: { school in
        SchoolTime(
          calendar: SchoolCalendar(
            try await calendar.dates(of: school), bankHolidays: texts.bankHolidays),
          clock: world.clock, hours: try await book.school(school).settings.hours)
      },
      people: { school in
        DutyPeople(
          people: try await office.people.people(of: school),
          offices: try await office.terms.offices(of: school), today: office.today())
      },
      now: world.now, newIdentifier: world.identifiers,
      commitments: TextCommitting(
        newSalt: { world.random(Commitment.saltLength) },
        digest: { text, what, salt in
          try Commitment(to: Array(text.utf8), as: what.rawValue, salt: salt).digest
        }))
    let standing = DutiesOfText(texts.duties, store: policies)
    let roll = RollDuties(duties, readings: readings) { school in
      try await Self.schedule(school, standing, book: book, policies: policies, world: world)
    }
    self.roll = roll
    work = DutyWork(
      book: duties, calendar: calendar, readings: readings, clock: world.clock,
      bankHolidays: texts.bankHolidays,
      titles: Dictionary(
        texts.duties.duties.map { ($0.kind.name, $0.kind.title) }
          + ActDuty.allCases.map { ($0.rawValue, $0.title) }
      ) { first, _ in first },
      open: { _ = try? await roll($0) }, guidance: { texts.guidance[$0] })
  }

  private static func schedule(
    _ id: SchoolID, _ standing: DutiesOfText, book: SchoolBook, policies: any PolicyStore,
    world: World
  ) async throws -> DutySchedule {
    let school = try await book.school(id)
    var anchors: [String: CivilDate] = [:]
    let policies = try await policies.policies(of: id)
    for policy in policies {
      if let review = policy.reviewOn { anchors["policy-review"] = review }
    }
    let settings = school.settings
    return DutySchedule(
      duties: school.isSetUp ? try await standing(policies, on: world.today()) : [],
      startsOn: world.clock.date(at: school.setUpFinishedAt ?? school.createdAt), anchors: anchors,
      quietHours: try QuietHours(beginAt: settings.quietFrom, endAt: settings.quietUntil),
      digest: try DigestTime(weekday: settings.digestWeekday, time: settings.digestAt))
  }
}
