import Deadlines
import Essentials
import Storage
import Testing

/// What is to be sent waits in the database until one mailer takes it.
@Suite struct DutyPostTests {
  private let school = DutyDesk.school
  private let now = Instant(seconds: 1_749_500_000)

  /// One of each reason, queued with its duty.
  private func queued(_ desk: DutyDesk) async throws -> [DutyNotice] {
    let duty = try SampleDuties.duty()
    let reasons: [DutyNotice.Reason] = [
      .reminder(step: 2), .late, .remindingEnded, .nobodyHoldsRole("website-provider"),
    ]
    let notices = reasons.enumerated().map { place, reason in
      DutyNotice(
        recipient: SampleDuties.priya, duty: duty.id, reason: reason,
        at: Instant(seconds: Int64(place)), isUrgent: place == 0)
    }
    try await desk.duties.save(
      DutyWrites(duties: [duty], notices: notices.reversed()), of: school, recording: [])
    return notices
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `messages wait in the order in which they were decided`(
    engine: DatabaseEngine
  ) async throws {
    try await DutyDesk.with(engine) { desk in
      let notices = try await queued(desk)
      #expect(try await desk.duties.waitingNotices(in: school) == notices)
      #expect(try await desk.duties.waitingNotices(in: DutyDesk.neighbour) == [])
      #expect(try await desk.duties.waitingDigests(in: school) == [])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a message that was taken is not queued again`(engine: DatabaseEngine) async throws {
    try await DutyDesk.with(engine) { desk in
      let notices = try await queued(desk)
      try await desk.duties.take(
        [notices[0].key, notices[1].key], in: school, at: now, recording: [SampleDuties.line])
      try await desk.duties.save(
        DutyWrites(notices: notices), of: school, recording: [])
      #expect(
        try await desk.duties.waitingNotices(in: school) == Array(notices.dropFirst(2)))
      #expect(try await desk.acts() == ["deadlines.test"])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `of two mailers one takes a message`(engine: DatabaseEngine) async throws {
    try await DutyDesk.with(engine) { desk in
      let key = try await queued(desk)[0].key
      let wins = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<4 {
          group.addTask { [now, school] in
            do {
              try await desk.duties.take(
                [key], in: school, at: now, recording: [SampleDuties.line])
              return true
            } catch is NoticeTaken {
              return false
            }
          }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(wins == 1)
      #expect(try await desk.acts() == ["deadlines.test"])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a message that cannot be put into the mail waits on`(
    engine: DatabaseEngine
  ) async throws {
    struct NoMail: Error {}
    try await DutyDesk.with(engine) { desk in
      let notices = try await queued(desk)
      await #expect(throws: NoMail.self) {
        try await desk.duties.take(
          [notices[0].key], in: school, at: now, recording: [SampleDuties.line],
          queue: { _ in throw NoMail() })
      }
      await #expect(throws: NoticeTaken(key: "nothing")) {
        try await desk.duties.take(
          [notices[1].key, "nothing"], in: school, at: now, recording: [])
      }
      #expect(try await desk.duties.waitingNotices(in: school) == notices)
      #expect(try await desk.acts() == [])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a digest waits as it was made, line by line`(engine: DatabaseEngine) async throws {
    try await DutyDesk.with(engine) { desk in
      let days = ["2025-06-20", "2025-06-11", "2025-06-02"]
      let duties = try days.enumerated().map { number, day in
        try SampleDuties.duty(
          UInt64(number), SampleDuties.draft(due: .on(SampleDuties.day(day))))
      }
      let digests = try [SampleDuties.priya, SampleDuties.dev].map { person in
        try #require(
          WeeklyDigest(
            for: person, weekOf: SampleDuties.day("2025-06-09"), of: duties,
            in: SampleDuties.time()))
      }
      try await desk.duties.save(
        DutyWrites(duties: duties, digests: digests), of: school, recording: [])
      let waiting = try await desk.duties.waitingDigests(in: school)
      #expect(waiting == digests.sorted { $0.person < $1.person })
      try await desk.duties.take([digests[0].key], in: school, at: now, recording: [])
      #expect(try await desk.duties.waitingDigests(in: school) == [digests[1]])
    }
  }
}
