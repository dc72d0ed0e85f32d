import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct RollLawTests {
  private let school = Larkfield.school

  private func desk(at moment: String) throws -> Desk {
    try Desk(
      at: moment, standing: try Larkfield.standing(), startsOn: "2024-09-01",
      anchors: ["policy-review": try Larkfield.day("2026-06-30")])
  }

  /// Everything that must hold after any run.
  private func check(_ desk: Desk) async throws {
    let time = try Larkfield.time()
    let duties = await desk.store.all(of: school)
    let live = duties.filter { $0.state.name != "handed-over" }.compactMap(\.series)
    #expect(Set(live).count == live.count, "a place in a series is taken once")
    for duty in duties {
      if case .on(let day) = duty.due { #expect(time.calendar.isSchoolDay(day)) }
    }
    let notices = await desk.store.notices
    #expect(Set(notices.map(\.key)).count == notices.count, "nothing is sent twice")
    for notice in notices where !notice.isUrgent {
      #expect(QuietHours.usual.allow(notice.at, in: time))
    }
    for duty in duties {
      let owners = Larkfield.people().people(of: duty.owner)
      #expect(duty.told.allSatisfy { !owners.contains($0) })
      #expect(Set(duty.told).count == duty.told.count)
    }
    let digests = await desk.store.digests
    #expect(Set(digests.map(\.key)).count == digests.count, "one digest for each and week")
    for digest in digests {
      #expect(Set(digest.items.map(\.duty)).count == digest.items.count)
    }
    let entries = await desk.store.entries
    let lines = duties.flatMap(\.history).count + digests.count
    #expect(entries.count == lines, "every change has its line in the record, and no line has none")
  }

  @Test func `two school years keep every law`() async throws {
    let desk = try desk(at: "2024-09-01 10:00")
    try await desk.run(from: "2024-09-01", through: "2026-08-31", at: ["07:40"])
    try await check(desk)
    let duties = await desk.store.all(of: school)
    // Six terms of five people, two years of five, and the rest for roles.
    #expect(duties.count { $0.kind.name == "privacy-check-up" } == 30)
    #expect(duties.count { $0.kind.name == "profile-self-check" } == 10)
    #expect(duties.count { $0.kind.name == "provider-meeting" } == 6)
    #expect(duties.count { $0.kind.name == "contacts-verified" } == 6)
    #expect(duties.count { $0.kind.name == "policy-review" } == 3)
  }

  @Test func `a term by day and by night keeps every law`() async throws {
    let desk = try desk(at: "2025-09-01 10:00")
    try await desk.run(
      from: "2025-09-01", through: "2025-12-31", at: ["06:59", "07:00", "16:59", "17:00"])
    try await check(desk)
  }

  @Test func `a clock that goes back and forward changes nothing twice`() async throws {
    let desk = try desk(at: "2025-10-01 10:00")
    try await desk.roll(school)
    let duties = await desk.store.all(of: school)
    let (notices, digests) = (await desk.store.notices, await desk.store.digests)
    for moment in ["2025-09-30 10:00", "2025-10-01 09:59", "2025-10-01 10:00"] {
      try desk.clock.set(moment)
      try await desk.roll(school)
    }
    #expect(await desk.store.all(of: school) == duties)
    #expect(await desk.store.notices == notices)
    #expect(await desk.store.digests == digests)
  }

  @Test func `wherever the clock jumps, nothing is opened or sent twice`() async throws {
    for seed in 1...4 {
      var dice = SeededGenerator(seed: UInt64(seed))
      let desk = try desk(at: "2025-03-01 10:00")
      var moment = try Larkfield.moment("2025-03-01 10:00")
      for _ in 0..<50 {
        let hours = Int64.random(in: -400...700, using: &dice)
        moment = max(moment.adding(seconds: hours * 3600), try Larkfield.moment("2024-09-10 10:00"))
        desk.clock.set(moment)
        try await desk.roll(school)
        #expect(try await desk.roll(school).isEmpty, "the second run at one moment does nothing")
      }
      try await check(desk)
    }
  }

  @Test func `the days on which the clocks change are days like others`() async throws {
    for day in ["2025-03-30", "2025-10-26"] {
      let desk = try desk(at: "\(day) 00:30")
      let start = try Larkfield.moment("\(day) 00:00")
      for half in 0..<52 {
        desk.clock.set(start.adding(seconds: Int64(half) * 1800))
        try await desk.roll(school)
      }
      try await check(desk)
      #expect(await desk.store.notices.isEmpty)
    }
  }
}
