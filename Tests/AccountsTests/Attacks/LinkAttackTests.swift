import Accounts
import Essentials
import TestSupport
import Testing
import Vault

@Suite struct LinkAttackTests {
  private static let priya = "priya.nair@larkfield.example"

  private func link(_ school: Larkfield) async throws -> LinkToSend {
    let sent = try await AskForLink(school.reception)(
      email: Self.priya, for: .signIn, in: Larkfield.school, from: Larkfield.desk)
    return try #require(sent)
  }

  @Test func `a link that was used does not work again`() async throws {
    let school = try Larkfield()
    let token = try await link(school).token.text.value
    let open = OpenLink(school.reception)
    #expect(try await open.look(at: token, in: Larkfield.school).person == Larkfield.priya)
    _ = try await open(token, in: Larkfield.school, from: Larkfield.desk)
    await #expect(throws: Refusal.linkGone) {
      try await open(token, in: Larkfield.school, from: Larkfield.desk)
    }
    await #expect(throws: Refusal.linkGone) { try await open.look(at: token, in: Larkfield.school) }
  }

  @Test func `a link of another school does not work`() async throws {
    let school = try Larkfield()
    let token = try await link(school).token.text.value
    await #expect(throws: Refusal.linkGone) {
      try await OpenLink(school.reception)(token, in: Larkfield.neighbour, from: Larkfield.desk)
    }
  }

  @Test func `a link that ran out does not work`() async throws {
    let school = try Larkfield()
    let token = try await link(school).token.text.value
    school.later(seconds: 15 * 60)
    await #expect(throws: Refusal.linkGone) {
      try await OpenLink(school.reception)(token, in: Larkfield.school, from: Larkfield.desk)
    }
  }

  @Test func `of a hundred who open one link at once one gets in`() async throws {
    let school = try Larkfield()
    let token = try await link(school).token.text.value
    let inside = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<100 {
        group.addTask {
          await refusal {
            try await OpenLink(school.reception)(
              token, in: Larkfield.school, from: Larkfield.desk)
          } == nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(inside == 1)
  }

  @Test func `asking for a link of an unknown address writes as often and says nothing`()
    async throws
  {
    let school = try Larkfield()
    let sent = try await AskForLink(school.reception)(
      email: "nobody@larkfield.example", for: .signIn, in: Larkfield.school, from: Larkfield.desk)
    #expect(sent == nil)
    #expect(school.store.writes == 1)
    _ = try await link(school)
    #expect(school.store.writes == 2)
  }

  @Test func `nobody's mailbox is filled with links`() async throws {
    let school = try Larkfield()
    var sent = 0
    for _ in 0..<20 {
      let link = try await AskForLink(school.reception)(
        email: Self.priya, for: .signIn, in: Larkfield.school, from: Larkfield.desk)
      if link != nil { sent += 1 }
    }
    #expect(sent == 5)
  }

  @Test func `a link to a task reaches that task, signs nobody in, and may be taken back`()
    async throws
  {
    let school = try Larkfield()
    let task = OneTask("acknowledge", CampaignID(high: 5, low: 5))
    let sent = try await GrantTaskLink(school.reception)(
      task, to: Larkfield.sam, in: Larkfield.school, expiresAt: school.now.adding(seconds: 3600),
      by: .person(Larkfield.grace))
    let open = OpenLink(school.reception)
    let token = sent.token.text.value
    let one = try await open(token, in: Larkfield.school, from: Larkfield.desk)
    let two = try await open(token, in: Larkfield.school, from: Larkfield.desk)
    #expect(one.session.stage == .task(task) && two.session.stage == .task(task))
    #expect(one.session.expiresAt == school.now.adding(seconds: 3600))
    #expect(try await FindSession(school.reception)(one.secret)?.isSignedIn == false)
    try await EndTaskLinks(school.reception)(
      task, of: Larkfield.sam, in: Larkfield.school, by: .person(Larkfield.grace))
    #expect(try await FindSession(school.reception)(one.secret) == nil)
    await #expect(throws: Refusal.linkGone) {
      try await open(token, in: Larkfield.school, from: Larkfield.desk)
    }
  }

  @Test func `links from before a new password do not work after it`() async throws {
    let school = try Larkfield(mustHaveSecondFactor: false)
    let session = try await school.join().session
    let sent = try #require(
      try await AskForLink(school.reception)(
        email: Self.priya, for: .forgottenPassword, in: Larkfield.school, from: Larkfield.desk))
    _ = try await ChangePassword(school.reception)(
      from: Larkfield.password, to: "amber tractor moss piano", session: session.secret,
      rules: Larkfield.rules, from: Larkfield.desk)
    await #expect(throws: Refusal.linkGone) {
      try await OpenLink(school.reception)(
        sent.token.text.value, in: Larkfield.school, from: Larkfield.desk)
    }
  }

  @Test func `a changed address ends sessions and links, and opens no closed account`()
    async throws
  {
    let school = try Larkfield(mustHaveSecondFactor: false)
    let session = try await school.join().session
    let sent = try #require(
      try await AskForLink(school.reception)(
        email: Self.priya, for: .signIn, in: Larkfield.school, from: Larkfield.desk))
    let end = EndWaysIn(school.reception)
    try await end(Larkfield.priya, in: Larkfield.school, by: .person(Larkfield.grace))
    #expect(try await FindSession(school.reception)(session.secret) == nil)
    await #expect(throws: Refusal.linkGone) {
      try await OpenLink(school.reception)(
        sent.token.text.value, in: Larkfield.school, from: Larkfield.desk)
    }
    // What they know still lets them in, until the account is closed; then nothing does.
    _ = try await school.signIn()
    try await DisableAccount(school.reception)(
      Larkfield.priya, in: Larkfield.school, by: .person(Larkfield.grace))
    try await end(Larkfield.priya, in: Larkfield.school, by: .person(Larkfield.grace))
    await #expect(throws: Refusal.signInRefused) { try await school.signIn() }
  }
}
