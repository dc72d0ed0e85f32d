import Accounts
import Essentials
import TestSupport
import Testing
import Vault

@Suite struct SecondFactorAttackTests {
  @Test func `a time code that was used does not work again`() async throws {
    let school = try Larkfield()
    let member = try await school.joinWithApp()
    school.later(seconds: 60)
    let code = member.app.code(at: school.now)
    let first = try await school.signIn()
    let second = try await school.signIn()
    _ = try await ProveWithTimeCode(school.reception)(
      code, session: first.secret, from: Larkfield.desk)
    await #expect(throws: Refusal.codeRefused) {
      try await ProveWithTimeCode(school.reception)(
        code, session: second.secret, from: Larkfield.desk)
    }
  }

  @Test func `of twenty who send the same code at once one gets in`() async throws {
    let school = try Larkfield()
    let member = try await school.joinWithApp()
    school.later(seconds: 60)
    let code = member.app.code(at: school.now)
    let first = try await school.signIn()
    let second = try await school.signIn()
    let inside = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        let secret = number % 2 == 0 ? first.secret : second.secret
        group.addTask {
          await refusal {
            try await ProveWithTimeCode(school.reception)(
              code, session: secret, from: Larkfield.desk)
          } == nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(inside == 1)
  }

  @Test func `a recovery code works once`() async throws {
    let school = try Larkfield()
    let member = try await school.joinWithApp()
    let code = try #require(member.codes.first)
    let first = try await school.signIn()
    let inside = try await ProveWithRecoveryCode(school.reception)(
      code, session: first.secret, from: Larkfield.desk)
    #expect(inside.codesLeft == 9)
    let second = try await school.signIn()
    await #expect(throws: Refusal.recoveryCodeRefused) {
      try await ProveWithRecoveryCode(school.reception)(
        code, session: second.secret, from: Larkfield.desk)
    }
  }

  @Test func `a link for a forgotten password does not pass by the second factor`() async throws {
    let school = try Larkfield()
    _ = try await school.joinWithApp()
    let sent = try await AskForLink(school.reception)(
      email: "priya.nair@larkfield.example", for: .forgottenPassword, in: Larkfield.school,
      from: Larkfield.desk)
    let link = try #require(sent)
    let opened = try await OpenLink(school.reception)(
      link.token.text.value, in: Larkfield.school, from: Larkfield.desk)
    let set = try await SetPassword(school.reception)(
      password: "another lantern in the fog", session: opened.secret, rules: Larkfield.rules)
    #expect(set.session.session.stage == .needsSecondFactor)
    #expect(set.keysNeedSheet)
  }

  @Test func `guessing at time codes is slowed`() async throws {
    let school = try Larkfield()
    _ = try await school.joinWithApp()
    let half = try await school.signIn()
    var codes: [String?] = []
    for _ in 0..<6 {
      codes.append(
        await refusal {
          try await ProveWithTimeCode(school.reception)(
            "000000", session: half.secret, from: Larkfield.desk)
        }?.code)
    }
    #expect(codes.last == "sign-in.wait")
  }

  @Test func `nobody resets their own second factor, or another without a fresh proof`()
    async throws
  {
    let school = try Larkfield()
    let grace = try await school.joinWithApp(Larkfield.grace)
    _ = try await school.joinWithApp(Larkfield.priya)
    let reset = ResetSecondFactor(school.reception)
    await #expect(throws: Refusal.ownSecondFactor) {
      try await reset(of: Larkfield.grace, session: grace.session.secret)
    }
    try await reset(of: Larkfield.priya, session: grace.session.secret)
    let account = try await school.store.account(of: Larkfield.priya, in: Larkfield.school)
    #expect(account?.hasSecondFactor == false && account?.recoveryCodes == nil)
    #expect(try await school.signIn().session.stage == .mustSetUpSecondFactor)
    school.later(seconds: 601)
    await #expect(throws: Refusal.proofNeeded) {
      try await reset(of: Larkfield.priya, session: grace.session.secret)
    }
  }
}
