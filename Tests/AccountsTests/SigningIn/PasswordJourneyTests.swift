import Accounts
import Essentials
import TestSupport
import Testing
import Vault

@Suite struct PasswordJourneyTests {
  @Test func `an invitation leads to a password, keys, a sheet and an app`() async throws {
    let school = try Larkfield()
    let set = try await school.join()
    #expect(set.sheet?.groups.value.count == 9 && !set.keysNeedSheet)
    #expect(set.session.session.stage == .mustSetUpSecondFactor)
    let session = set.session.secret
    let start = StartSecondFactor(school.reception)
    let offer = try await start(session: session, school: "Larkfield", account: "priya")
    // Starting gives the session no new secret, and the page may be loaded again.
    let again = try await start(session: session, school: "Larkfield", account: "priya")
    #expect(offer.typed == again.typed)
    #expect(offer.address.value.hasPrefix("otpauth://totp/Larkfield:priya?secret="))
    let done = try await ConfirmSecondFactor(school.reception)(
      CodeApp(offer.typed.value).code(at: school.now), session: session, from: Larkfield.desk)
    #expect(done.codes.count == 10 && done.session.session.stage == .signedIn)
    let found = try #require(try await FindSession(school.reception)(done.session.secret))
    #expect(try found.openKeys(with: done.session.secret)?.publicKey == found.publicKey)
  }

  @Test func `the key opened by the password comes along through the second factor`() async throws {
    let school = try Larkfield()
    let member = try await school.joinWithApp()
    school.later(seconds: 60)
    let half = try await school.signIn()
    let whole = try await ProveWithTimeCode(school.reception)(
      member.app.code(at: school.now), session: half.secret, from: Larkfield.desk)
    let found = try #require(try await FindSession(school.reception)(whole.secret))
    #expect(try found.openKeys(with: whole.secret) != nil)
    try found.requireFreshProof(at: school.now)
  }

  @Test func `people without duties sign in with a password alone`() async throws {
    let school = try Larkfield(mustHaveSecondFactor: false)
    try await school.join()
    let session = try await school.signIn()
    #expect(session.session.stage == .signedIn)
    school.later(seconds: 601)
    let found = try #require(try await FindSession(school.reception)(session.secret))
    #expect(throws: Refusal.proofNeeded) { try found.requireFreshProof(at: school.now) }
    let proved = try await StepUp(school.reception)(
      .password(Larkfield.password), session: session.secret, from: Larkfield.desk)
    let foundAgain = try #require(try await FindSession(school.reception)(proved.secret))
    try foundAgain.requireFreshProof(at: school.now)
  }

  @Test func `where nobody has anything to show, nobody is asked again`() async throws {
    let school = try Larkfield(mustHaveSecondFactor: false, provesAlways: true)
    let sent = try await AskForLink(school.reception)(
      email: "Priya.Nair@larkfield.example", for: .signIn, in: Larkfield.school,
      from: Larkfield.desk)
    let opened = try await OpenLink(school.reception)(
      try #require(sent).token.text.value, in: Larkfield.school, from: Larkfield.desk)
    school.later(seconds: 1200)
    let found = try #require(try await FindSession(school.reception)(opened.secret))
    try found.requireFreshProof(at: school.now)
  }

  @Test func `keys under a forgotten password are opened with the person's sheet`() async throws {
    let school = try Larkfield(mustHaveSecondFactor: false)
    let sheet = try #require(try await school.join().sheet).groups.value.joined(separator: " ")
    let sent = try await AskForLink(school.reception)(
      email: "Priya.Nair@larkfield.example", for: .forgottenPassword, in: Larkfield.school,
      from: Larkfield.desk)
    let opened = try await OpenLink(school.reception)(
      try #require(sent).token.text.value, in: Larkfield.school, from: Larkfield.desk)
    let word = "another lantern in the fog"
    let set = try await SetPassword(school.reception)(
      password: word, session: opened.secret, rules: Larkfield.rules)
    #expect(set.keysNeedSheet && set.sheet == nil)
    #expect(
      try await FindLockedKeys(school.reception)(in: Larkfield.school) == [Larkfield.priya: false])
    let reopened = try await ReopenKeys(school.reception)(
      sheet: sheet, password: word, session: set.session.secret, from: Larkfield.desk)
    let secret = reopened.session.secret
    let found = try #require(try await FindSession(school.reception)(secret))
    #expect(try found.openKeys(with: secret) != nil)
    #expect(try await FindLockedKeys(school.reception)(in: Larkfield.school) == [:])
  }

  @Test func `keys are entrusted to the school's sheet at the next sign-in`() async throws {
    let school = try Larkfield(mustHaveSecondFactor: false)
    let priya = try await school.join().session
    let sheet = try await MakeSchoolEscrow(school.reception)(
      session: priya.secret, replacing: nil)
    let told = await refusal {
      try await MakeSchoolEscrow(school.reception)(session: priya.secret, replacing: nil)
    }
    #expect(told?.code == "escrow.exists")
    #expect(try await FindSchoolSheet(school.reception)(of: Larkfield.school) == sheet.name)
    _ = try await school.signIn()
    let account = try await school.store.account(of: Larkfield.priya, in: Larkfield.school)
    let escrow = try #require(try await school.store.escrow(of: Larkfield.school))
    let keys = try #require(account?.keys)
    #expect(try escrow.open(keys, with: sheet.key).publicKey == keys.publicKey)
  }

  @Test func `a weak password is refused and the link is not used up by it`() async throws {
    let school = try Larkfield()
    let invitation = try await InvitePerson(school.reception)(
      Larkfield.priya, in: Larkfield.school, by: .program("test"))
    let opened = try await OpenLink(school.reception)(
      invitation.token.text.value, in: Larkfield.school, from: Larkfield.desk)
    let set = SetPassword(school.reception)
    let told = await refusal {
      try await set(password: "priya nair 1", session: opened.secret, rules: Larkfield.rules)
    }
    #expect(told?.code == "password.name")
    _ = try await set(
      password: Larkfield.password, session: opened.secret, rules: Larkfield.rules)
  }

  @Test func `signing out ends the session, and a second time is nothing`() async throws {
    let school = try Larkfield()
    let session = try await school.joinWithApp().session
    for _ in 0..<2 { try await SignOut(school.reception)(session: session.secret) }
    #expect(try await FindSession(school.reception)(session.secret) == nil)
  }
}
