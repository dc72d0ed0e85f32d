import Deadlines
import Essentials
import People
import Storage
import TestSupport
import Testing

/// Every statement that the stores of deadlines, schools and lists run finds its rows by an index.
@Suite struct StoreQueryPlanTests {
  private let school = DutyDesk.school
  private let now = Instant(seconds: 1_749_456_000)

  @Test(arguments: DatabaseEngine.allCases)
  func `no store reads a whole table, but for the list of all schools`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withDatabase(DutyDesk.migrations) { database in
      try await DutyDesk(database: database).open()
      let watched = WatchedDatabase(database)
      let desk = DutyDesk(database: watched)
      try await useDuties(desk)
      try await useSettings(desk)
      try await useSchools(desk)
      #expect(watched.statements.count > 43)
      for sql in watched.statements {
        let found = try await FullScans.tables(of: sql, in: database)
        let isListOfSchools = sql.contains("from school s") && !sql.contains("where")
        guard !found.isEmpty, !isListOfSchools else { continue }
        Issue.record("\(sql)\n\(try await database.queryPlan(sql))")
      }
    }
  }

  private func useDuties(_ desk: DutyDesk) async throws {
    let store = desk.duties
    let duty = try SampleDuties.duty(1, SampleDuties.draft(series: SampleDuties.place()))
    let (closed, opened) = try duty.handedOver(
      to: .role("office"), as: DutyID(high: 7, low: 2), by: .person(SampleDuties.head), at: now,
      in: SampleDuties.time())
    let notice = DutyNotice(
      recipient: SampleDuties.priya, duty: duty.id, reason: .late, at: now, isUrgent: false)
    let digest = try #require(
      WeeklyDigest(
        for: SampleDuties.priya, weekOf: SampleDuties.day("2025-06-09"), of: [duty],
        in: SampleDuties.time()))
    try await store.save([duty])
    try await store.save(
      DutyWrites(
        duties: [closed, opened], expected: [duty.id: duty.revision], notices: [notice],
        digests: [digest]),
      of: school, recording: [SampleDuties.line])
    _ = try await store.duty(duty.id, of: school)
    _ = try await store.openDuties(of: school)
    for owners in [
      [DutyOwner.person(SampleDuties.priya)], [.role("office")],
      [.person(SampleDuties.priya), .role("office"), .role("publisher")],
    ] {
      _ = try await store.duties(of: owners, in: school)
      _ = try await store.duties(of: owners, toldTo: SampleDuties.head, atMost: 5, in: school)
    }
    _ = try await store.duties(
      of: school, dueFrom: Instant(seconds: 0), before: duty.dueAt.adding(seconds: 1))
    _ = try await store.taken([SampleDuties.place()], in: school)
    _ = try await store.lastDigests(in: school)
    _ = try await store.waitingNotices(in: school)
    _ = try await store.waitingDigests(in: school)
    try await store.take([notice.key], in: school, at: now, recording: [])
  }

  private func useSettings(_ desk: DutyDesk) async throws {
    let calendars = SQLCalendarStore(desk.database, journal: desk.journal)
    let day = try SampleDuties.day("2025-06-09")
    try await calendars.save(
      SchoolDates(
        terms: [SchoolTerm(name: "Summer", firstOn: day, lastOn: day)],
        closures: [SchoolClosure(name: "Flood", reason: .other, firstOn: day, lastOn: day)],
        insetDays: [day]), of: school, recording: [])
    _ = try await calendars.dates(of: school)
    let readings = SQLReadingStore(desk.database, journal: desk.journal)
    try await readings.save(
      DeadlineReading.usual.changed(.promptly, to: .within(.now), because: "Agreed."),
      of: school, recording: [])
    _ = try await readings.reading(of: school)
    let feeds = SQLCalendarFeedStore(desk.database, journal: desk.journal)
    let feed = CalendarFeed(
      school: school, person: SampleDuties.priya, digest: Array(repeating: 1, count: 32),
      madeAt: now)
    try await feeds.save(feed, recording: [])
    _ = try await feeds.feed(digest: feed.digest)
    _ = try await feeds.feed(of: feed.person, in: school)
    try await feeds.remove(of: feed.person, in: school, recording: [])
  }

  private func useSchools(_ desk: DutyDesk) async throws {
    let schools = SQLSchoolStore(desk.database, journal: desk.journal)
    var opened = try People.School(
      id: SchoolID(high: 5, low: 1), name: "Ashgrove", createdAt: now)
    try await schools.open(opened, recording: [])
    opened.revision = 1
    try await schools.save(opened, recording: [])
    _ = try await schools.schools()
    if let first = try await schools.school(school) {
      try await schools.save(first, recording: [])
    }
    let rosters = SQLPendingRosterStore(
      desk.database, journal: desk.journal, seal: PlainSeal.seal, open: PlainSeal.open)
    var roster = PendingRoster(
      id: PendingRosterID(high: 6, low: 1), school: school, madeBy: SampleDuties.dev,
      form: .pasted, subject: .staff, content: Array("Priya Nair".utf8), createdAt: now)
    try await rosters.save(roster, recording: [])
    roster.revision = 1
    try await rosters.save(roster, recording: [])
    _ = try await rosters.roster(roster.id, of: school, at: now)
    _ = try await rosters.expired(of: school, at: now)
    try await rosters.remove(roster.id, of: school, recording: [])
  }
}
