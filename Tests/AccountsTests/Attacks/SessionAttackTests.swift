import Accounts
import Essentials
import TestSupport
import Testing
import Vault

@Suite struct SessionAttackTests {
  @Test func `a session of somebody else cannot be ended or seen`() async throws {
    let school = try Larkfield()
    let priya = try await school.joinWithApp(Larkfield.priya).session
    let grace = try await school.joinWithApp(Larkfield.grace).session
    let told = await refusal {
      try await EndSession(school.reception)(priya.session.id, session: grace.secret)
    }
    #expect(told?.code == "session.unknown")
    #expect(try await FindSession(school.reception)(priya.secret) != nil)
    let seen = try await ListSessions(school.reception)(session: grace.secret)
    #expect(seen.map(\.person) == [Larkfield.grace])
  }

  @Test func `the session of an account that is closed ends at its next request`() async throws {
    let school = try Larkfield()
    let priya = try await school.joinWithApp().session
    let invitation = try await InvitePerson(school.reception)(
      Larkfield.priya, in: Larkfield.school, by: .program("test"))
    try await DisableAccount(school.reception)(
      Larkfield.priya, in: Larkfield.school, by: .person(Larkfield.grace))
    #expect(try await FindSession(school.reception)(priya.secret) == nil)
    await #expect(throws: Refusal.linkGone) {
      try await OpenLink(school.reception)(
        invitation.token.text.value, in: Larkfield.school, from: Larkfield.desk)
    }
    await #expect(throws: Refusal.accountClosed) {
      try await InvitePerson(school.reception)(
        Larkfield.priya, in: Larkfield.school, by: .program("test"))
    }
  }

  @Test func `a session ends after an hour unused and after twelve hours at the latest`()
    async throws
  {
    let school = try Larkfield()
    let unused = try await school.joinWithApp(Larkfield.priya).session
    let used = try await school.joinWithApp(Larkfield.grace).session
    let find = FindSession(school.reception)
    for _ in 0..<14 {
      school.later(seconds: 50 * 60)
      #expect(try await find(used.secret) != nil)
    }
    #expect(try await find(unused.secret) == nil)
    school.later(seconds: 50 * 60)
    #expect(try await find(used.secret) == nil)
  }

  @Test func `that a session is used is noted every five minutes, without a line`() async throws {
    let school = try Larkfield()
    let session = try await school.joinWithApp().session
    let (lines, find) = (school.store.lines.count, FindSession(school.reception))
    let began = school.now
    school.later(seconds: 299)
    #expect(try await find(session.secret)?.session.lastSeenAt == began)
    school.later(seconds: 1)
    #expect(try await find(session.secret)?.session.lastSeenAt == school.now)
    #expect(school.store.lines.count == lines)
  }

  @Test func `choosing a new password ends all other sessions`() async throws {
    let school = try Larkfield()
    let member = try await school.joinWithApp()
    school.later(seconds: 60)
    let half = try await school.signIn()
    let other = try await ProveWithTimeCode(school.reception)(
      member.app.code(at: school.now), session: half.secret, from: Larkfield.desk)
    let next = try await ChangePassword(school.reception)(
      from: Larkfield.password, to: "another lantern in the fog", session: other.secret,
      rules: Larkfield.rules, from: Larkfield.desk)
    let find = FindSession(school.reception)
    #expect(try await find(member.session.secret) == nil)
    let found = try #require(try await find(next.secret))
    #expect(try found.openKeys(with: next.secret) != nil)
  }

  @Test func `every act about an account leaves its line, with the person and without a secret`()
    async throws
  {
    let school = try Larkfield()
    _ = try await school.joinWithApp()
    let acts = school.store.lines.map(\.act)
    #expect(
      acts == [
        "accounts.invited", "accounts.session.begun", "accounts.password.set",
        "accounts.session.begun", "accounts.second-factor.begun", "accounts.second-factor.set",
        "accounts.session.signed-in",
      ])
    #expect(
      school.store.lines.allSatisfy { line in
        line.objects == [RecordObject("person", Larkfield.priya)]
      })
  }
}
