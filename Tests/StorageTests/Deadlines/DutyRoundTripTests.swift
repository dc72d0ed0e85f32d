import Deadlines
import Essentials
import Testing

/// Whatever can become of a duty comes back from the store as it was.
@Suite struct DutyRoundTripTests {
  private let noon: Instant
  private let time: SchoolTime

  init() throws {
    noon = try SampleDuties.moment("2025-06-10 12:00")
    time = try SampleDuties.time()
  }

  /// Each changed in its own way.
  private func ways() throws -> [(Duty) throws -> Duty] {
    let proof = DutyProof(
      doneOn: try SampleDuties.day("2025-06-09"), note: "We spoke.\nAll settled.",
      reference: "Green folder")
    let (noon, time) = (noon, time)
    let later = try SampleDuties.moment("2025-07-01 12:00")
    let moved = try DutyDue.on(SampleDuties.day("2025-06-16"))
    return [
      { $0 },
      { $0.markedOverdue(by: SampleDuties.program, at: later, in: time) },
      { try $0.attested(proof, by: .person(SampleDuties.priya), at: noon, in: time) },
      {
        try $0.attested(
          DutyProof(doneOn: time.clock.date(at: later), note: "Sorry."),
          by: .onBehalf(by: SampleDuties.dev, of: SampleDuties.priya), at: later, in: time)
      },
      { try $0.explained(because: "Nobody came.", by: .link(SampleDuties.priya), at: noon) },
      {
        try $0.waived(
          because: "Not this term.", by: .person(SampleDuties.head), owedBy: [SampleDuties.priya],
          at: noon)
      },
      { try $0.withdrawn(because: "A mistake.", by: .person(SampleDuties.head), at: noon) },
      { $0.moved(to: moved, by: SampleDuties.program, at: noon, in: time) },
      {
        $0.noted(.reminded(step: 1), by: SampleDuties.program, at: noon)
          .noted(.escalated(to: SampleDuties.head), by: SampleDuties.program, at: noon)
          .noted(.officeTold, by: SampleDuties.program, at: noon)
      },
    ]
  }

  private func drafts() throws -> [DutyDraft] {
    try [
      SampleDuties.draft(source: .norm("p51-talk"), series: SampleDuties.place()),
      SampleDuties.draft(
        .role("website-provider"), due: .at(Instant(microseconds: 1_750_000_000_123_456)),
        source: .act(kind: "report", id: "abc"),
        series: SampleDuties.place("autumn 2025", .role("website-provider")), urgent: true),
    ]
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `a duty that was opened and then changed comes back as it was`(
    kept: DeadlinesKept
  ) async throws {
    try await kept.withDuties { store in
      var number: UInt64 = 0
      for way in try ways() {
        for var draft in try drafts() {
          number += 1
          draft.series = draft.series.map {
            DutySeries(standing: $0.standing, period: "\($0.period) \(number)", bearer: $0.bearer)
          }
          let opened = try SampleDuties.duty(number, draft)
          try await store.save([opened])
          #expect(try await store.duty(opened.id, of: DutyDesk.school) == opened)
          let changed = try way(opened)
          guard changed != opened else { continue }
          try await store.save(
            DutyWrites(changed, changedFrom: opened), of: DutyDesk.school, recording: [])
          #expect(try await store.duty(opened.id, of: DutyDesk.school) == changed)
        }
      }
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `a duty is handed over, whichever of the two is written first`(
    kept: DeadlinesKept
  ) async throws {
    try await kept.withDuties { store in
      for isClosedFirst in [true, false] {
        let number: UInt64 = isClosedFirst ? 1 : 3
        let duty = try SampleDuties.duty(
          number, SampleDuties.draft(series: SampleDuties.place("\(number)")))
        try await store.save([duty])
        let (closed, opened) = try duty.handedOver(
          to: .person(SampleDuties.dev), as: DutyID(high: 7, low: number + 1),
          by: .person(SampleDuties.head), at: noon, in: time)
        try await store.save(
          DutyWrites(
            duties: isClosedFirst ? [closed, opened] : [opened, closed],
            expected: [duty.id: duty.revision]),
          of: DutyDesk.school, recording: [])
        #expect(try await store.duty(duty.id, of: DutyDesk.school) == closed)
        #expect(try await store.duty(opened.id, of: DutyDesk.school) == opened)
      }
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `what was explained may still be done, and the reason goes`(
    kept: DeadlinesKept
  ) async throws {
    try await kept.withDuties { store in
      let duty = try SampleDuties.duty()
      let explained = try duty.explained(
        because: "Nobody came.", by: .person(SampleDuties.priya), at: noon)
      try await store.save([explained])
      let done = try explained.attested(
        DutyProof(doneOn: SampleDuties.day("2025-06-10"), note: "Done now."),
        by: .person(SampleDuties.priya), at: noon, in: time)
      try await store.save(
        DutyWrites(done, changedFrom: explained), of: DutyDesk.school, recording: [])
      #expect(try await store.duty(duty.id, of: DutyDesk.school) == done)
    }
  }
}
