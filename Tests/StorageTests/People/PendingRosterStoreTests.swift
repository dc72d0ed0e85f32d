import Essentials
import People
import Storage
import TestSupport
import Testing

/// The rules of the port, in memory and on both engines.
@Suite struct PendingRosterStoreTests {
  private let line = SampleDuties.line
  private let now = Instant(seconds: 1_749_456_000)
  private let school = DutyDesk.school

  private func roster(_ number: UInt64 = 1, createdAt: Instant? = nil) -> PendingRoster {
    PendingRoster(
      id: PendingRosterID(high: 6, low: number), school: school, madeBy: SampleDuties.dev,
      form: .file, subject: .governors, content: Array("Name\nPriya Nair\n".utf8) + [0, 255],
      createdAt: createdAt ?? now, columns: [0: .name, 2: nil, 11: .jobTitle],
      confirmation: RosterConfirmation(
        choices: [2: .leaveOut, 3: .addAsNew, 14: .sameAs(SampleDuties.priya)],
        kinds: [
          3: .init(.agency, provider: "Brightwell = Supply"),
          4: .init(.employee, post: .teaching), 5: .init(.governor, provider: ""),
        ], leftOut: [7, 19]))
  }

  private func kept(_ roster: PendingRoster, revision: Int) -> PendingRoster {
    var roster = roster
    roster.revision = revision
    return roster
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `a list waits as it was sent and decided`(place: DeadlinesKept) async throws {
    try await with(place) { store in
      let sent = roster()
      try await store.save(sent, recording: [line])
      #expect(try await store.roster(sent.id, of: school, at: now) == kept(sent, revision: 1))
      var decided = kept(sent, revision: 1)
      decided.columns = [:]
      decided.confirmation = RosterConfirmation(leftOut: [1])
      try await store.save(decided, recording: [line])
      #expect(try await store.roster(sent.id, of: school, at: now) == kept(decided, revision: 2))
      #expect(try await store.roster(sent.id, of: DutyDesk.neighbour, at: now) == nil)
      for stale in [sent, decided] {
        await #expect(throws: Refusal.changedMeanwhile) {
          try await store.save(stale, recording: [line])
        }
      }
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `after a day a list is gone, and after letting go of it at once`(
    place: DeadlinesKept
  ) async throws {
    try await with(place) { store in
      let (old, new) = (roster(1), roster(2, createdAt: now.adding(seconds: 60)))
      for roster in [old, new] { try await store.save(roster, recording: [line]) }
      let end = old.expiresAt
      #expect(try await store.roster(old.id, of: school, at: end) == nil)
      #expect(try await store.roster(old.id, of: school, at: end.adding(seconds: -1)) != nil)
      #expect(try await store.expired(of: school, at: end) == [old.id])
      #expect(try await store.expired(of: DutyDesk.neighbour, at: end) == [])
      await #expect(throws: Refusal.noPendingRoster) {
        try await store.remove(old.id, of: DutyDesk.neighbour, recording: [line])
      }
      try await store.remove(old.id, of: school, recording: [line])
      await #expect(throws: Refusal.noPendingRoster) {
        try await store.remove(old.id, of: school, recording: [line])
      }
      #expect(try await store.expired(of: school, at: end) == [])
      #expect(try await store.roster(new.id, of: school, at: end) != nil)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `what a list says and what was decided stand nowhere in clear`(
    engine: DatabaseEngine
  ) async throws {
    try await DutyDesk.with(engine) { desk in
      try await store(desk).save(roster(), recording: [line])
      for column in ["content_seal", "decisions_seal"] {
        let values = try await desk.column(column, of: "pending_roster")
        guard case .bytes(let bytes) = try #require(values.first) else {
          Issue.record("no bytes")
          return
        }
        for word in ["Priya", "Brightwell"] {
          #expect(bytes.firstRange(of: Array(word.utf8)) == nil)
        }
      }
      try await desk.database.write(for: .school(school)) {
        try $0.execute("update pending_roster set decisions_seal = content_seal")
      }
      await #expect(throws: PlainSeal.WrongSpot.self) {
        try await store(desk).roster(roster().id, of: school, at: now)
      }
      #expect(try await desk.acts() == ["deadlines.test"])
    }
  }

  private func store(_ desk: DutyDesk) -> SQLPendingRosterStore {
    SQLPendingRosterStore(
      desk.database, journal: desk.journal, seal: PlainSeal.seal, open: PlainSeal.open)
  }

  private func with(
    _ kept: DeadlinesKept,
    _ body: @Sendable (any PendingRosterStore) async throws -> Void
  ) async throws {
    guard let engine = kept.engine else { return try await body(MemoryPendingRosterStore()) }
    try await DutyDesk.with(engine) { try await body(store($0)) }
  }
}
