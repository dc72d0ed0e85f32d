import Accounts
import Essentials
import TestSupport
import Testing

@Suite struct ForgetExpiredTests {
  @Test func `where nothing has run out for two days, nothing is written, not even a line`()
    async throws
  {
    let school = try Larkfield(mustHaveSecondFactor: false)
    try await school.join()
    school.later(seconds: 47 * 3600)
    let before = school.store.writes
    try await ForgetExpired(school.reception)(in: Larkfield.school)
    #expect(school.store.writes == before)
  }

  @Test func `what has run out goes once a day, with one line, however often it is looked for`()
    async throws
  {
    let school = try Larkfield(mustHaveSecondFactor: false)
    let session = try await school.join().session
    for _ in 0..<100 {
      school.later(seconds: 3600)
      _ = try await school.signIn()
      try await ForgetExpired(school.reception)(in: Larkfield.school)
    }
    let sessions = try await school.store.sessions(of: Larkfield.priya, in: Larkfield.school)
    #expect(!sessions.contains { $0.id == session.session.id } && sessions.count < 80)
    let lines = school.store.lines.count { $0.act == "accounts.expired.forgotten" }
    #expect((1...3).contains(lines))
  }
}
