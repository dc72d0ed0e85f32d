import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct PassOnDutiesTests {
  private let desk: Desk

  init() throws { desk = try Desk(at: "2025-06-09 10:00") }

  /// Two duties of Priya's: one that somebody has to take, and one about her own accounts.
  private func leave(to successor: PersonID?) async throws -> PassOnDuties.Report {
    let draft = try Drafts.draft()
    _ = try await OpenDuty(desk.book)(draft, at: Larkfield.school, by: .person(Larkfield.grace))
    var own = draft
    own.series = DutySeries(
      standing: "privacy-check-up", period: "summer 2025", bearer: .person(Larkfield.priya))
    _ = try await OpenDuty(desk.book)(own, at: Larkfield.school, by: .program("duties"))
    return try await PassOnDuties(desk.book)(
      of: Larkfield.priya, in: Larkfield.school, to: successor, by: .program("leavers"))
  }

  @Test func `what somebody else has to do goes to the successor, the rest falls away`()
    async throws
  {
    let report = try await leave(to: Larkfield.joel)
    #expect(report.handedOver.count == 1 && report.withdrawn.count == 1)
    let joels = await desk.store.duties(of: [.person(Larkfield.joel)], in: Larkfield.school)
    #expect(joels.filter(\.state.isOpen).count == 1)
    let priyas = await desk.store.duties(of: [.person(Larkfield.priya)], in: Larkfield.school)
    #expect(!priyas.contains { $0.state.isOpen })
    let acts = await desk.store.entries.map(\.act)
    #expect(acts.contains("deadlines.duty.handed-over"))
    #expect(acts.contains("deadlines.duty.withdrawn"))
  }

  @Test func `done again, it finds nothing`() async throws {
    _ = try await leave(to: Larkfield.joel)
    let again = try await PassOnDuties(desk.book)(
      of: Larkfield.priya, in: Larkfield.school, to: Larkfield.joel, by: .program("leavers"))
    #expect(again.handedOver.isEmpty && again.withdrawn.isEmpty)
  }

  @Test func `where nobody follows, the office gets it`() async throws {
    _ = try await leave(to: nil)
    let offices = await desk.store.duties(of: [.role("office")], in: Larkfield.school)
    #expect(offices.filter(\.state.isOpen).count == 1)
  }
}
