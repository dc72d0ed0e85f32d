import Essentials
import People
import TestSupport
import Testing

@Suite struct EndStandInTests {
  @Test func `a holder who is back early ends the standing in`() async throws {
    let larkfield = Larkfield()
    let standIn = try await standIn(in: larkfield)
    let change = try await end(standIn, revision: 1, in: larkfield)
    #expect(change.consequences == [.renewAccess(standIn.person)])
    let offices = await larkfield.store.offices(of: larkfield.school)
    #expect(offices.standIns(for: .headteacher, on: larkfield.today) == [standIn.person])
    #expect(offices.standIns(for: .headteacher, on: larkfield.today.adding(days: 1)).isEmpty)
  }

  @Test func `a stand-in that somebody changed meanwhile, or that is none, stays`() async throws {
    let larkfield = Larkfield()
    let standIn = try await standIn(in: larkfield)
    #expect(
      await code { _ = try await end(standIn, revision: 0, in: larkfield) }
        == "people.changed-meanwhile")
    let refused = await code {
      _ = try await EndStandIn(larkfield.office)(
        StandInID(high: 7, low: 7), on: larkfield.today, revision: 1, of: larkfield.school,
        by: larkfield.kaur)
    }
    #expect(refused == "stand-in.none")
  }

  private func standIn(in larkfield: Larkfield) async throws -> StandIn {
    let ellery = try await larkfield.add("Tom Ellery")
    let change = try await NameStandIn(larkfield.office)(
      ellery.id, for: .headteacher, from: day("2025-06-02"), until: day("2025-06-20"),
      because: .leave, of: larkfield.school, by: larkfield.kaur)
    return try #require(change.standIns.first)
  }

  private func end(
    _ standIn: StandIn, revision: Int, in larkfield: Larkfield
  ) async throws -> PersonChange {
    try await EndStandIn(larkfield.office)(
      standIn.id, on: larkfield.today, revision: revision, of: larkfield.school,
      by: larkfield.kaur)
  }
}
