import Deadlines
import Essentials
import Ledger
import Storage
import TestSupport
import Testing

/// What only a database can show: what stands in its rows, and who comes first.
@Suite struct DutyKeepingTests {
  private let school = DutyDesk.school

  @Test(arguments: DatabaseEngine.allCases)
  func `what people wrote stands nowhere in clear, and opens in its own place only`(
    engine: DatabaseEngine
  ) async throws {
    try await DutyDesk.with(engine) { desk in
      let noon = try SampleDuties.moment("2025-06-10 12:00")
      let waived = try SampleDuties.duty(1).waived(
        because: "ill", by: .person(SampleDuties.head), owedBy: [], at: noon)
      let done = try SampleDuties.duty(2).attested(
        DutyProof(doneOn: SampleDuties.day("2025-06-10"), note: "ill", reference: "ill"),
        by: .person(SampleDuties.priya), at: noon, in: SampleDuties.time())
      try await desk.duties.save([waived, done])
      var sealed: [[UInt8]] = []
      for column in ["reason_seal", "note_seal", "reference_seal"] {
        for case .bytes(let bytes) in try await desk.column(column, of: "duty") {
          sealed.append(bytes)
        }
      }
      #expect(sealed.count == 3)
      #expect(Set(sealed).count == 3)
      #expect(sealed.allSatisfy { $0.firstRange(of: Array("ill".utf8)) == nil })
      try await desk.database.write(for: .school(school)) {
        try $0.execute("update duty set note_seal = reference_seal where note_seal is not null")
      }
      await #expect(throws: PlainSeal.WrongSpot.self) {
        try await desk.duties.duty(done.id, of: school)
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `the salt of what was written is sealed beside it, and goes with it`(
    engine: DatabaseEngine
  ) async throws {
    try await DutyDesk.with(engine) { desk in
      let noon = try SampleDuties.moment("2025-06-10 12:00")
      let salt = [UInt8](repeating: 7, count: 32)
      var course = try SampleDuties.duty().explained(
        because: "ill", by: .person(SampleDuties.priya), at: noon
      ).course
      course.salt = salt
      let duty = try Duty(
        stored: SampleDuties.draft(), id: SampleDuties.duty().id, school: school,
        openedAt: SampleDuties.duty().openedAt, course: course)
      try await desk.duties.save([duty])
      #expect(try await desk.duties.duty(duty.id, of: school)?.salt == salt)
      guard case .bytes(let sealed)? = try await desk.column("salt_seal", of: "duty").first else {
        Issue.record("no salt is kept")
        return
      }
      #expect(sealed.firstRange(of: salt) == nil)
      let done = try duty.attested(
        DutyProof(doneOn: SampleDuties.day("2025-06-10"), note: "Done after all."),
        by: .person(SampleDuties.priya), at: noon, in: SampleDuties.time())
      try await desk.duties.save(
        DutyWrites(done, changedFrom: duty), of: school, recording: [SampleDuties.line])
      #expect(try await desk.column("salt_seal", of: "duty") == [.null])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a line that cannot be recorded keeps nothing`(engine: DatabaseEngine) async throws {
    try await DutyDesk.with(engine) { desk in
      let writes = DutyWrites(duties: [try SampleDuties.duty()])
      let line = RecordEntry(
        at: Instant(seconds: 1), actor: SampleDuties.program, act: "deadlines.test",
        commitments: ["note": [1]])
      await #expect(throws: RecordLineFault.self) {
        try await desk.duties.save(writes, of: school, recording: [line])
      }
      #expect(try await desk.duties.openDuties(of: school) == [])
      #expect(try await desk.acts() == [])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a duty of another school is not written among this school's`(
    engine: DatabaseEngine
  ) async throws {
    try await DutyDesk.with(engine) { desk in
      await #expect(throws: StoredValueFault.self) {
        try await desk.duties.save([SampleDuties.duty(of: DutyDesk.neighbour)])
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `two runs at the same moment open and tell everything once`(
    engine: DatabaseEngine
  ) async throws {
    try await DutyDesk.with(engine) { desk in
      let roll = try roll(on: desk, at: "2025-06-10 10:00")
      async let one = roll(school)
      async let two = roll(school)
      let reports = [try await one, try await two]
      #expect(reports.filter { !$0.isEmpty }.count == 1)
      #expect(try await roll(school).isEmpty)
      let report = try #require(reports.first { !$0.isEmpty })
      #expect(try await desk.duties.openDuties(of: school).count == report.opened.count)
      #expect(try await desk.duties.waitingNotices(in: school).count == report.notices.count)
      #expect(try await desk.duties.waitingDigests(in: school) == report.digests)
    }
  }

  /// A run over one standing duty on the database.
  private func roll(on desk: DutyDesk, at moment: String) throws -> RollDuties {
    let standing = try StandingDuties(
      reading: """
        source: test
        checked-on: 2025-06-01

        duty: website-password
        title: Website password
        says: Change the password of the school website.
        who: role website-provider
        every: month on day 1
        notice: 5 school days
        proof: date only
        """)
    let time = try SampleDuties.time()
    let now = try SampleDuties.moment(moment)
    let people = DutyPeople(
      holders: { $0 == "website-provider" ? [SampleDuties.sam] : [SampleDuties.dev] },
      members: { _, _ in [] }, superior: { _ in SampleDuties.head })
    let schedule = DutySchedule(
      duties: standing.duties, startsOn: try SampleDuties.day("2025-05-20"))
    let identifiers = CountingClock().newIdentifier
    let book = DutyBook(
      store: desk.duties, time: { _ in time }, people: { _ in people }, now: { now },
      newIdentifier: identifiers,
      commitments: TextCommitting(newSalt: { [] }, digest: { _, _, _ in [] }))
    return RollDuties(
      book, readings: SQLReadingStore(desk.database, journal: desk.journal),
      schedule: { _ in schedule })
  }
}
