import Accounts
import Essentials
import Testing
import Vault

/// The door of the demonstration school.
@Suite struct LookInTests {
  private func lookIn(_ school: Larkfield) async throws -> NewSession {
    try await LookIn(school.reception)(
      as: Larkfield.priya, in: Larkfield.school, from: Larkfield.desk)
  }

  @Test func `one looks in as the same person as often as one likes`() async throws {
    let school = try Larkfield(provesAlways: true)
    for _ in 0..<60 { #expect(try await lookIn(school).session.stage == .signedIn) }
  }

  @Test func `a second step that an earlier visitor set up keeps nobody out`() async throws {
    let school = try Larkfield(provesAlways: true)
    _ = try await school.joinWithApp()
    #expect(try await lookIn(school).session.stage == .signedIn)
  }

  @Test func `a real school has no such door`() async throws {
    let school = try Larkfield()
    await #expect(throws: Refusal.sessionGone) { try await lookIn(school) }
  }
}
