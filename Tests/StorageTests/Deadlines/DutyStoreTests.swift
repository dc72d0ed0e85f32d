import Deadlines
import Essentials
import Testing

/// The rules of the port, in memory and on both engines.
@Suite struct DutyStoreTests {
  private let school = DutyDesk.school

  @Test(arguments: DeadlinesKept.allCases)
  func `lists are in the order in which duties are due`(kept: DeadlinesKept) async throws {
    try await kept.withDuties { store in
      let late = try SampleDuties.duty(
        1, SampleDuties.draft(due: .on(SampleDuties.day("2025-06-20"))))
      let soon = try SampleDuties.duty(
        2, SampleDuties.draft(.role("office"), due: .at(SampleDuties.moment("2025-06-09 17:00"))))
      let done = try SampleDuties.duty(3, SampleDuties.draft(.person(SampleDuties.dev)))
        .attested(
          DutyProof(doneOn: SampleDuties.day("2025-06-09"), note: "Yes."),
          by: .person(SampleDuties.dev), at: SampleDuties.moment("2025-06-09 12:00"),
          in: SampleDuties.time())
      try await store.save([late, soon, done])
      #expect(try await store.openDuties(of: school) == [soon, late])
      #expect(
        try await store.duties(of: [.person(SampleDuties.dev), .role("office")], in: school)
          == [soon, done])
      #expect(try await store.duties(of: [.role("publisher")], in: school) == [])
      #expect(try await store.duties(of: [], in: school) == [])
      #expect(
        try await store.duties(of: school, dueFrom: done.dueAt, before: late.dueAt) == [done])
      #expect(
        try await store.duties(
          of: school, dueFrom: soon.dueAt, before: late.dueAt.adding(seconds: 1))
          == [soon, done, late])
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `whoever was told that a duty is late finds it while it is`(kept: DeadlinesKept) async throws
  {
    try await kept.withDuties { store in
      let late = try SampleDuties.moment("2025-06-30 09:00")
      func told(_ number: UInt64) throws -> Deadlines.Duty {
        try SampleDuties.duty(number, SampleDuties.draft(.person(SampleDuties.dev)))
          .markedOverdue(by: SampleDuties.program, at: late, in: SampleDuties.time())
          .noted(.escalated(to: SampleDuties.head), by: SampleDuties.program, at: late)
      }
      let (first, second) = (try told(1), try told(2))
      let done = try told(3).attested(
        DutyProof(doneOn: SampleDuties.day("2025-06-30"), note: "Yes."),
        by: .person(SampleDuties.dev), at: late, in: SampleDuties.time())
      let own = try SampleDuties.duty(4, SampleDuties.draft(.role("headteacher")))
      try await store.save([first, second, done, own])
      func found(_ person: PersonID, _ most: Int) async throws -> Set<DutyID> {
        Set(
          try await store.duties(
            of: [.role("headteacher")], toldTo: person, atMost: most, in: school
          ).map(\.id))
      }
      #expect(try await found(SampleDuties.head, 9) == [first.id, second.id, own.id])
      #expect(try await found(SampleDuties.head, 1) == [first.id, own.id])
      #expect(try await found(SampleDuties.priya, 9) == [own.id])
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `a place in a series is taken once`(kept: DeadlinesKept) async throws {
    try await kept.withDuties { store in
      for bearer in [DutyOwner.person(SampleDuties.priya), .role("office")] {
        let place = SampleDuties.place("2025-06", bearer)
        let number: UInt64 = bearer == .role("office") ? 10 : 20
        let first = try SampleDuties.duty(number, SampleDuties.draft(bearer, series: place))
        let second = try SampleDuties.duty(number + 1, SampleDuties.draft(bearer, series: place))
        let other = try SampleDuties.duty(number + 2, SampleDuties.draft(bearer))
        try await store.save([first])
        await #expect(throws: DutyConflict.taken(place)) { try await store.save([other, second]) }
        #expect(try await store.duty(other.id, of: school) == nil)
        let free = SampleDuties.place("2025-07", bearer)
        let theirs = SampleDuties.place("2025-06", .role("publisher"))
        #expect(try await store.taken([place, free, theirs], in: school) == [place])
      }
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `two new duties cannot share a place`(kept: DeadlinesKept) async throws {
    try await kept.withDuties { store in
      let draft = try SampleDuties.draft(series: SampleDuties.place())
      await #expect(throws: DutyConflict.taken(SampleDuties.place())) {
        try await store.save([SampleDuties.duty(1, draft), SampleDuties.duty(2, draft)])
      }
      #expect(try await store.openDuties(of: school) == [])
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `a duty that was handed over still counts as opened`(kept: DeadlinesKept) async throws {
    try await kept.withDuties { store in
      let duty = try SampleDuties.duty(1, SampleDuties.draft(series: SampleDuties.place()))
      let (closed, opened) = try duty.handedOver(
        to: .role("office"), as: DutyID(high: 7, low: 2), by: .person(SampleDuties.head),
        at: duty.openedAt, in: SampleDuties.time())
      try await store.save([opened, closed])
      #expect(try await store.taken([SampleDuties.place()], in: school) == [SampleDuties.place()])
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `what somebody else changed meanwhile is not overwritten`(
    kept: DeadlinesKept
  ) async throws {
    try await kept.withDuties { store in
      let duty = try SampleDuties.duty()
      try await store.save([duty])
      let one = duty.noted(.officeTold, by: SampleDuties.program, at: duty.openedAt)
      let two = duty.noted(.reminded(step: 0), by: SampleDuties.program, at: duty.openedAt)
      try await store.save(DutyWrites(one, changedFrom: duty), of: school, recording: [])
      await #expect(throws: DutyConflict.changedMeanwhile(duty.id)) {
        try await store.save(DutyWrites(two, changedFrom: duty), of: school, recording: [])
      }
      await #expect(throws: DutyConflict.changedMeanwhile(duty.id)) { try await store.save([duty]) }
      #expect(try await store.duty(duty.id, of: school) == one)
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `a digest is sent once a week`(kept: DeadlinesKept) async throws {
    try await kept.withDuties { store in
      let duty = try SampleDuties.duty()
      func save(_ monday: String) async throws {
        let digest = try #require(
          WeeklyDigest(
            for: SampleDuties.priya, weekOf: SampleDuties.day(monday), of: [duty],
            in: SampleDuties.time()))
        try await store.save(DutyWrites(digests: [digest]), of: school, recording: [])
      }
      try await store.save([duty])
      try await save("2025-06-02")
      try await save("2025-06-09")
      for again in ["2025-06-09", "2025-06-02"] {
        await #expect(throws: DutyConflict.digestSent(SampleDuties.priya)) { try await save(again) }
      }
      #expect(
        try await store.lastDigests(in: school)
          == [SampleDuties.priya: SampleDuties.day("2025-06-09")])
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `a school sees nothing of another`(kept: DeadlinesKept) async throws {
    try await kept.withDuties { store in
      let duty = try SampleDuties.duty(1, SampleDuties.draft(series: SampleDuties.place()))
      try await store.save([duty])
      let other = DutyDesk.neighbour
      #expect(try await store.duty(duty.id, of: other) == nil)
      #expect(try await store.openDuties(of: other) == [])
      #expect(try await store.duties(of: [.person(SampleDuties.priya)], in: other) == [])
      #expect(
        try await store.duties(
          of: other, dueFrom: Instant(seconds: 0), before: duty.dueAt.adding(seconds: 1)) == [])
      #expect(try await store.taken([SampleDuties.place()], in: other) == [])
    }
  }
}
