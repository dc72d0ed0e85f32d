import Essentials
import Ledger
import People
import Storage
import TestSupport
import Testing

/// The rules of the port, in memory and on both engines.
@Suite struct SchoolStoreTests {
  private let line = SampleDuties.line

  private func school(
    _ number: UInt64 = 1, _ name: String = "Larkfield Primary School"
  ) throws -> People.School {
    try People.School(
      id: SchoolID(high: 5, low: number), name: name, createdAt: Instant(microseconds: 1_234_567))
  }

  private func kept(_ school: People.School, revision: Int) -> People.School {
    var school = school
    school.revision = revision
    return school
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `a school is opened, changed and found again`(_ place: DeadlinesKept) async throws {
    try await with(place) { store, database in
      let opened = try school()
      try await store.open(opened, recording: [line])
      #expect(try await store.school(opened.id) == kept(opened, revision: 1))
      var changed = try kept(opened, revision: 1).renamed("Larkfield Church School")
      changed.settings = try SchoolSettings(
        hours: SchoolHours(
          opensAt: LocalTime(minutesSinceMidnight: 500),
          closesAt: LocalTime(minutesSinceMidnight: 970)),
        digestWeekday: 3, digestAt: LocalTime(minutesSinceMidnight: 481),
        quietFrom: LocalTime(minutesSinceMidnight: 1100),
        quietUntil: LocalTime(minutesSinceMidnight: 400), signInDomain: "Larkfield.example")
      changed.rolesConfirmedAt = Instant(microseconds: 5)
      changed.setUpFinishedAt = Instant(microseconds: 6)
      try await store.save(changed, recording: [line])
      #expect(try await store.school(opened.id) == kept(changed, revision: 2))
      if let database {
        let record = SQLRecord(database, of: opened.id, keys: KeptSchool.keys)
        #expect(try await record.lines(limit: 9).map(\.position) == [1, 0])
      }
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `all schools are listed by name`(_ place: DeadlinesKept) async throws {
    try await with(place) { store, _ in
      #expect(try await store.schools() == [])
      let two = try [school(1, "Larkfield"), school(2, "Ashgrove")]
      for school in two { try await store.open(school, recording: [line]) }
      #expect(try await store.schools() == two.reversed().map { kept($0, revision: 1) })
      #expect(try await store.school(SchoolID(high: 5, low: 9)) == nil)
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `what somebody else changed meanwhile is not overwritten`(
    _ place: DeadlinesKept
  ) async throws {
    try await with(place) { store, _ in
      let opened = try school()
      try await store.open(opened, recording: [line])
      for stale in try [
        opened, kept(opened, revision: 2), kept(school(3), revision: 1), school(3),
      ] {
        await #expect(throws: Refusal.changedMeanwhile) {
          try await store.save(stale.renamed("Elsewhere"), recording: [line])
        }
      }
      await #expect(throws: Refusal.changedMeanwhile) {
        try await store.open(opened.renamed("Elsewhere"), recording: [line])
      }
      #expect(try await store.schools() == [kept(opened, revision: 1)])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a school without settings has the usual ones, and can be given others`(
    engine: DatabaseEngine
  ) async throws {
    try await DutyDesk.with(engine) { desk in
      let store = SQLSchoolStore(desk.database, journal: desk.journal)
      let found = try #require(try await store.school(DutyDesk.school))
      #expect(found.settings == .usual)
      #expect(found.revision == 0)
      try await store.save(found, recording: [line])
      #expect(try await store.school(DutyDesk.school) == kept(found, revision: 1))
      await #expect(throws: Refusal.changedMeanwhile) {
        try await store.save(found, recording: [line])
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a school whose first line cannot be recorded is not there`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withDatabase(DutyDesk.migrations) { database in
      let store = SQLSchoolStore(database, journal: DutyDesk(database: database).journal)
      let school = try school()
      let broken = RecordEntry(
        at: Instant(seconds: 1), actor: SampleDuties.program, act: "people.test",
        commitments: ["name": [1]])
      await #expect(throws: RecordLineFault.self) {
        try await store.open(school, recording: [broken])
      }
      #expect(try await store.schools() == [])
    }
  }

  private func with(
    _ kept: DeadlinesKept,
    _ body: @Sendable (any SchoolStore, (any SQLDatabase)?) async throws -> Void
  ) async throws {
    guard let engine = kept.engine else { return try await body(MemorySchoolStore(), nil) }
    try await engine.withDatabase(DutyDesk.migrations) { database in
      let journal = DutyDesk(database: database).journal
      try await body(SQLSchoolStore(database, journal: journal), database)
    }
  }
}
