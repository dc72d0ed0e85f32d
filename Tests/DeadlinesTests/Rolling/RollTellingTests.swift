import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct RollTellingTests {
  private let school = Larkfield.school

  private func opened(
    _ desk: Desk, due: String, owner: DutyOwner = .person(Larkfield.priya), grace: Int = 0,
    urgent: Bool = false
  ) async throws -> Duty {
    try await OpenDuty(desk.book)(
      Drafts.draft(due: due, owner: owner, grace: grace, urgent: urgent), at: school,
      by: .person(Larkfield.grace))
  }

  /// What was sent, as `day recipient why`, without digests.
  private func sent(_ desk: Desk) async throws -> [String] {
    let clock = try Larkfield.clock()
    let names = [
      Larkfield.priya: "Priya", Larkfield.tom: "Tom", Larkfield.grace: "Grace",
      Larkfield.ruth: "Ruth", Larkfield.dev: "Dev", Larkfield.sam: "Sam",
    ]
    return await desk.store.notices.map { notice in
      "\(clock.date(at: notice.at)) \(names[notice.recipient] ?? "?") \(notice.reason)"
    }
  }

  @Test func `the person is reminded, then the office is told, then it moves up, each once`()
    async throws
  {
    let desk = try Desk(at: "2025-06-02 10:00", digest: DigestTime(weekday: 5, time: .midnight))
    let duty = try await opened(desk, due: "2025-06-12")
    try await desk.run(from: "2025-06-02", through: "2025-07-22", at: ["09:00", "12:00", "20:00"])
    #expect(
      try await sent(desk) == [
        "2025-06-05 Priya reminder(step: 0)", "2025-06-12 Priya reminder(step: 1)",
        "2025-06-17 Priya reminder(step: 3)", "2025-06-18 Tom late",
        "2025-06-19 Dev remindingEnded", "2025-06-25 Grace late", "2025-07-03 Ruth late",
      ])
    #expect(await desk.store.duty(duty.id, of: school)?.state == .overdue)
  }

  @Test func `what is done in time is not mentioned again`() async throws {
    let desk = try Desk(at: "2025-06-02 10:00")
    let duty = try await opened(desk, due: "2025-06-12")
    try await desk.run(from: "2025-06-02", through: "2025-06-06", at: ["09:00"])
    let before = try await sent(desk)
    _ = try await AttestDuty(desk.book)(
      duty.id, of: school, with: DutyProof(doneOn: Larkfield.day("2025-06-06"), note: "We spoke."),
      by: .person(Larkfield.priya))
    try await desk.run(from: "2025-06-07", through: "2025-07-22", at: ["09:00"])
    #expect(try await sent(desk) == before)
  }

  @Test func `after two weeks of standing still one reminder goes, and nobody else is told yet`()
    async throws
  {
    let desk = try Desk(at: "2025-06-02 10:00")
    _ = try await opened(desk, due: "2025-06-12")
    try desk.clock.set("2025-06-27 10:00")
    let report = try await desk.roll(school)
    #expect(report.overdue.count == 1)
    #expect(report.notices.isEmpty)
    #expect(report.digests.map(\.person) == [Larkfield.priya])
    #expect(report.digests.first?.items.map(\.section) == [.late])
  }

  @Test func `in quiet hours nothing is sent, but what is late is marked`() async throws {
    let desk = try Desk(at: "2025-06-02 10:00")
    _ = try await opened(desk, due: "2025-06-13")
    try desk.clock.set("2025-06-14 12:00")
    let report = try await desk.roll(school)
    #expect(report.overdue.count == 1)
    #expect(report.notices.isEmpty)
    #expect(report.digests.isEmpty)
  }

  @Test func `what is urgent goes at night, once`() async throws {
    let desk = try Desk(at: "2025-06-14 22:00")
    _ = try await opened(desk, due: "2025-06-14", urgent: true)
    for _ in 0..<3 { try await desk.roll(school) }
    #expect(try await sent(desk) == ["2025-06-14 Priya reminder(step: 0)"])
    #expect(await desk.store.notices.allSatisfy { $0.isUrgent })
  }

  @Test func `a role that nobody holds is told to the office at once, once`() async throws {
    let desk = try Desk(at: "2025-06-02 10:00")
    _ = try await opened(desk, due: "2025-06-12", owner: .role("caretaker"))
    try await desk.run(from: "2025-06-02", through: "2025-07-01", at: ["09:00"])
    #expect(try await sent(desk) == ["2025-06-02 Dev nobodyHoldsRole(\"caretaker\")"])
  }

  @Test func `the office is not told of itself`() async throws {
    let desk = try Desk(at: "2025-06-02 10:00")
    _ = try await opened(desk, due: "2025-06-12", owner: .role("office"))
    try await desk.run(from: "2025-06-02", through: "2025-07-22", at: ["09:00"])
    #expect(try await sent(desk).allSatisfy { !$0.contains("remindingEnded") })
    #expect(try await sent(desk).contains { $0.hasSuffix("Grace late") })
  }

  @Test func `one digest a week, and no reminder beside it for what it tells`() async throws {
    let desk = try Desk(at: "2025-06-02 10:00")
    _ = try await opened(desk, due: "2025-06-09")
    try await desk.run(from: "2025-06-02", through: "2025-06-13", at: ["09:00", "12:00"])
    let digests = await desk.store.digests
    #expect(digests.map(\.weekOf.description) == ["2025-06-02", "2025-06-09"])
    // Due on the Monday of the second digest, which is its reminder of the day.
    #expect(
      try await sent(desk).filter { $0.contains("Priya") } == [
        "2025-06-10 Priya reminder(step: 2)", "2025-06-12 Priya reminder(step: 3)",
      ])
  }

  @Test func `a duty that is handed over late is counted anew for the next person`() async throws {
    let desk = try Desk(at: "2025-06-02 10:00")
    let duty = try await opened(desk, due: "2025-06-06")
    try await desk.run(from: "2025-06-02", through: "2025-06-10", at: ["09:00"])
    _ = try await HandOverDuty(desk.book)(
      duty.id, of: school, to: .role("website-provider"), by: .person(Larkfield.grace))
    let before = try await sent(desk).count
    try await desk.run(from: "2025-06-11", through: "2025-06-12", at: ["09:00"])
    #expect(try await sent(desk).dropFirst(before).allSatisfy { $0.contains("Sam reminder") })
  }
}
