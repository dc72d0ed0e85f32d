import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct RollOpeningTests {
  private let school = Larkfield.school

  private func standing(_ name: String) throws -> [StandingDuty] {
    try Larkfield.standing().filter { $0.kind.name == name }
  }

  private func dues(_ desk: Desk) async -> [String] {
    await desk.store.all(of: school).map { duty in
      if case .on(let day) = duty.due { day.description } else { "" }
    }
  }

  @Test func `a duty is opened as many school days before as it says`() async throws {
    let desk = try Desk(at: "2025-09-23 10:00", standing: standing("website-password"))
    try await desk.roll(school)
    #expect(await dues(desk) == ["2025-09-03"])
    try desk.clock.set("2025-09-24 10:00")
    try await desk.roll(school)
    #expect(await dues(desk) == ["2025-09-03", "2025-10-01"])
  }

  @Test func `running twice is running once`() async throws {
    let desk = try Desk(at: "2025-10-01 10:00", standing: try Larkfield.standing())
    let first = try await desk.roll(school)
    #expect(!first.isEmpty)
    let second = try await desk.roll(school)
    #expect(second.isEmpty)
    #expect(await desk.store.saves == 1)
  }

  @Test func `the monthly password duty of a year is asked for eleven times, never in August`()
    async throws
  {
    let desk = try Desk(
      at: "2025-09-01 10:00", standing: standing("website-password"), startsOn: "2025-09-01")
    try await desk.run(from: "2025-09-01", through: "2026-08-31", at: ["08:00"])
    #expect(
      await dues(desk).filter { $0 < "2026-08" } == [
        "2025-09-03", "2025-10-01", "2025-11-03", "2025-12-01", "2026-01-06", "2026-02-02",
        "2026-03-02", "2026-04-13", "2026-05-01", "2026-06-01", "2026-07-01",
      ])
  }

  @Test func `everybody on the staff gets the privacy check-up, once a term`() async throws {
    let desk = try Desk(
      at: "2025-09-10 10:00", standing: standing("privacy-check-up"), startsOn: "2025-09-01")
    try await desk.roll(school)
    let owners = await desk.store.all(of: school).map(\.owner)
    #expect(
      Set(owners)
        == Set(
          [Larkfield.grace, Larkfield.tom, Larkfield.dev, Larkfield.priya, Larkfield.joel]
            .map(DutyOwner.person)))
    #expect(owners.count == 5)
  }

  @Test func `somebody who came after it was due is not asked for it`() async throws {
    let joined = [Larkfield.joel: try Larkfield.day("2025-09-20")]
    let desk = try Desk(
      at: "2025-10-01 10:00", standing: standing("privacy-check-up"), startsOn: "2025-09-01",
      people: Larkfield.people(joined: joined))
    try await desk.roll(school)
    let owners = await desk.store.all(of: school).map(\.owner)
    #expect(owners.count == 4)
    #expect(!owners.contains(.person(Larkfield.joel)))
  }

  @Test func `after months of standing still only the last missed time is opened`() async throws {
    let desk = try Desk(at: "2025-06-16 10:00", standing: standing("website-password"))
    try await desk.roll(school)
    #expect(await dues(desk) == ["2025-06-02"])
  }

  @Test func `nothing is opened for the time before the school began`() async throws {
    let desk = try Desk(
      at: "2025-06-16 10:00", standing: standing("website-password"), startsOn: "2025-06-10")
    try await desk.roll(school)
    #expect(await dues(desk).isEmpty)
  }

  @Test func `a withdrawn duty is not opened again`() async throws {
    let desk = try Desk(
      at: "2025-06-02 10:00", standing: standing("website-password"), startsOn: "2025-06-01")
    let opened = try #require(try await desk.roll(school).opened.first)
    _ = try await WithdrawDuty(desk.book)(
      opened, of: school, because: "No website yet.", by: .person(Larkfield.grace))
    #expect(try await desk.roll(school).opened.isEmpty)
  }

  @Test func `a duty that was handed over is not opened again`() async throws {
    let desk = try Desk(
      at: "2025-06-02 10:00", standing: standing("website-password"), startsOn: "2025-06-01")
    let opened = try #require(try await desk.roll(school).opened.first)
    _ = try await HandOverDuty(desk.book)(
      opened, of: school, to: .person(Larkfield.tom), by: .person(Larkfield.grace))
    #expect(try await desk.roll(school).opened.isEmpty)
    #expect(await desk.store.openDuties(of: school).map(\.owner) == [.person(Larkfield.tom)])
  }

  @Test func `the review is prepared before its date`() async throws {
    let desk = try Desk(
      at: "2025-07-01 10:00", standing: standing("policy-review"),
      anchors: ["policy-review": try Larkfield.day("2026-06-30")])
    try await desk.roll(school)
    #expect(await dues(desk) == ["2025-07-01"])
    #expect(await desk.store.all(of: school).map(\.owner) == [.role("headteacher")])
  }

  @Test func `what is not due yet follows the calendar when the school corrects it`() async throws {
    let desk = try Desk(
      at: "2025-08-28 10:00", standing: standing("website-password"), startsOn: "2025-08-15")
    try await desk.roll(school)
    #expect(await dues(desk) == ["2025-09-03"])
    let later = try SchoolDates(terms: [
      LarkfieldDates.term("Summer term 2025", "2025-04-22", "2025-07-22"),
      LarkfieldDates.term("Autumn term 2025", "2025-09-08", "2025-12-19"),
    ])
    let roll = try desk.rolling(standing("website-password"), dates: later)
    let report = try await roll(school)
    #expect(report.moved.count == 1)
    #expect(report.opened.isEmpty)
    #expect(await dues(desk) == ["2025-09-08"])
    #expect(try await roll(school).isEmpty)
  }

  @Test func `when somebody changes a duty meanwhile it decides again`() async throws {
    let desk = try Desk(
      at: "2025-06-02 10:00", standing: standing("website-password"), startsOn: "2025-06-01")
    await desk.store.failNext(with: DutyConflict.changedMeanwhile(DutyID(high: 1, low: 1)))
    #expect(try await desk.roll(school).opened.count == 1)
    #expect(await desk.store.all(of: school).count == 1)
  }

  @Test func `another school's duties are left alone`() async throws {
    let desk = try Desk(
      at: "2025-06-02 10:00", standing: standing("website-password"), startsOn: "2025-06-01")
    try await desk.roll(Larkfield.elsewhere)
    try await desk.roll(school)
    #expect(await desk.store.all(of: school).count == 1)
    #expect(await desk.store.all(of: Larkfield.elsewhere).count == 1)
  }
}
