import Accounts
import Essentials
import TestSupport
import Testing
import Vault

/// New keys after a forgotten password: who may make them, and what becomes of those before.
@Suite struct NewKeyTests {
  private static let word = "another lantern in the fog"

  /// Opens a letter's link, as whoever reads the mailbox does.
  private func link(_ school: Larkfield, _ purpose: LinkPurpose) async throws -> NewSession {
    let sent = try await AskForLink(school.reception)(
      email: "priya.nair@larkfield.example", for: purpose, in: Larkfield.school,
      from: Larkfield.desk)
    return try await OpenLink(school.reception)(
      try #require(sent).token.text.value, in: Larkfield.school, from: Larkfield.desk)
  }

  /// Chooses a new password by a letter's link.
  private func forget(_ school: Larkfield) async throws -> SessionSecret {
    try await SetPassword(school.reception)(
      password: Self.word, session: try await link(school, .forgottenPassword).secret,
      rules: Larkfield.rules
    ).session.secret
  }

  private func makeNew(_ school: Larkfield, _ secret: SessionSecret) async throws -> KeysOpened {
    try await MakeNewKeys(school.reception)(
      password: Self.word, session: secret, from: Larkfield.desk)
  }

  /// Sets up a code app in a session.
  private func setUpApp(
    _ school: Larkfield, _ secret: SessionSecret
  ) async throws -> (secret: SessionSecret, app: CodeApp) {
    let offer = try await StartSecondFactor(school.reception)(
      session: secret, school: "Larkfield", account: "someone")
    let app = try CodeApp(offer.typed.value)
    let set = try await ConfirmSecondFactor(school.reception)(
      app.code(at: school.now), session: secret, from: Larkfield.desk)
    return (set.session.secret, app)
  }

  @Test func `whoever has nothing but the mailbox makes no new key`() async throws {
    let school = try Larkfield(mustHaveSecondFactor: false)
    try await school.join()
    let thief = try await forget(school)
    #expect(await refusal { try await makeNew(school, thief) } == .newKeyNotAllowed)
    // Neither with a second step of their own, nor by forgetting the password once more.
    let (proved, app) = try await setUpApp(school, thief)
    #expect(await refusal { try await makeNew(school, proved) } == .newKeyNotAllowed)
    school.later(seconds: 60)
    let half = try await forget(school)
    let whole = try await ProveWithTimeCode(school.reception)(
      app.code(at: school.now), session: half, from: Larkfield.desk)
    #expect(await refusal { try await makeNew(school, whole.secret) } == .newKeyNotAllowed)
  }

  @Test
  func `whoever has nothing but the mailbox sets up no second step while the key is open`()
    async throws
  {
    let school = try Larkfield()
    try await school.join()
    let thief = try await link(school, .signIn)
    #expect(thief.session.stage == .mustSetUpSecondFactor)
    #expect(await refusal { try await setUpApp(school, thief.secret) } == .passwordFirst)
    let confirmed = await refusal {
      try await ConfirmSecondFactor(school.reception)(
        "123456", session: thief.secret, from: Larkfield.desk)
    }
    #expect(confirmed == .passwordFirst)
    // The forgotten password lets them in and set up a step, and that allows no new key.
    let (proved, app) = try await setUpApp(school, try await forget(school))
    #expect(await refusal { try await makeNew(school, proved) } == .newKeyNotAllowed)
    school.later(seconds: 60)
    let half = try await forget(school)
    let whole = try await ProveWithTimeCode(school.reception)(
      app.code(at: school.now), session: half, from: Larkfield.desk)
    #expect(await refusal { try await makeNew(school, whole.secret) } == .newKeyNotAllowed)
  }

  @Test func `with the password, or with no key yet, a second step is set up as before`()
    async throws
  {
    let school = try Larkfield()
    try await school.join()
    _ = try await setUpApp(school, try await school.signIn().secret)
    let other = try Larkfield()
    let new = try await link(other, .signIn)
    #expect(new.session.stage == .mustSetUpSecondFactor)
    _ = try await setUpApp(other, new.secret)
  }

  @Test func `a second step from before is enough, for two weeks`() async throws {
    let school = try Larkfield()
    let member = try await school.joinWithApp()
    school.later(seconds: 60)
    let half = try await forget(school)
    let whole = try await ProveWithTimeCode(school.reception)(
      member.app.code(at: school.now), session: half, from: Larkfield.desk)
    let shown = try await ShowAccount(school.reception)(session: whole.secret)
    #expect(shown.mayMakeNewKeys && shown.keysNeedSheet)
    #expect(try await makeNew(school, whole.secret).sheet.groups.value.count == 9)
  }

  @Test func `a second step that was reset is none, until somebody allows a new key`() async throws
  {
    let school = try Larkfield(mustHaveSecondFactor: false)
    _ = try await school.joinWithApp()
    school.later(seconds: 60)
    _ = try await forget(school)
    let grace = try await school.join(Larkfield.grace).session.secret
    try await ResetSecondFactor(school.reception)(of: Larkfield.priya, session: grace)
    let priya = try await forget(school)
    #expect(await refusal { try await makeNew(school, priya) } == .newKeyNotAllowed)
    let allow = AllowNewKey(school.reception)
    #expect(
      await refusal { try await allow(for: Larkfield.priya, session: priya) } == .ownNewKey)
    #expect(
      await refusal { try await allow(for: Larkfield.sam, session: grace) } == .noAccount)
    try await allow(for: Larkfield.priya, session: grace)
    _ = try await makeNew(school, priya)
    #expect(
      school.store.lines.contains {
        $0.act == "accounts.keys.new-allowed" && $0.actor == .person(Larkfield.grace)
          && $0.objects == [RecordObject("person", Larkfield.priya)]
      })
  }

  @Test
  func `what was allowed is over after two weeks, and nothing is allowed for a key that opens`()
    async throws
  {
    let school = try Larkfield(mustHaveSecondFactor: false)
    try await school.join()
    let grace = try await school.join(Larkfield.grace).session.secret
    let allow = AllowNewKey(school.reception)
    #expect(
      await refusal { try await allow(for: Larkfield.priya, session: grace) } == .keysNotLocked)
    _ = try await forget(school)
    try await allow(for: Larkfield.priya, session: grace)
    school.later(seconds: 15 * 86_400)
    let late = try await school.signIn("priya.nair@larkfield.example", Self.word)
    #expect(await refusal { try await makeNew(school, late.secret) } == .newKeyNotAllowed)
  }

  @Test func `what has run out is not allowed anew by forgetting the password once more`()
    async throws
  {
    let school = try Larkfield(mustHaveSecondFactor: false)
    try await school.join()
    let grace = try await school.join(Larkfield.grace).session.secret
    let (_, app) = try await setUpApp(school, try await forget(school))
    try await AllowNewKey(school.reception)(for: Larkfield.priya, session: grace)
    school.later(seconds: 15 * 86_400)
    let half = try await forget(school)
    let whole = try await ProveWithTimeCode(school.reception)(
      app.code(at: school.now), session: half, from: Larkfield.desk)
    #expect(await refusal { try await makeNew(school, whole.secret) } == .newKeyNotAllowed)
  }

  @Test func `the key before is kept, and its sheet opens it from the key of today`() async throws {
    let school = try Larkfield(mustHaveSecondFactor: false)
    let sheet = try #require(try await school.join().sheet).groups.value.joined()
    let old = try #require(
      try await school.store.account(of: Larkfield.priya, in: Larkfield.school)?.keys?.publicKey)
    let grace = try await school.join(Larkfield.grace).session.secret
    let priya = try await forget(school)
    try await AllowNewKey(school.reception)(for: Larkfield.priya, session: grace)
    let made = try await makeNew(school, priya)
    let secret = made.session.secret
    let kept = try await FindFormerKeys(school.reception)(session: secret)
    #expect(kept.map(\.keys.publicKey) == [old] && kept.first?.regained == nil)
    let regain = RegainKeys(school.reception)
    for wrong in ["what is no sheet", made.sheet.groups.value.joined()] {
      let told = await refusal {
        try await regain(sheet: wrong, session: secret, from: Larkfield.desk)
      }
      #expect(told == .formerKeysRefused)
    }
    try await regain(sheet: sheet, session: secret, from: Larkfield.desk)
    let found = try #require(try await FindSession(school.reception)(secret))
    let present = try #require(try found.openKeys(with: secret))
    let regained = try #require(
      try await FindFormerKeys(school.reception)(session: secret).first)
    #expect(try regained.open(with: present)?.publicKey == old)
    let openKey = try await ShowAccount(school.reception)(session: secret).openKey
    #expect(openKey == present.publicKey && regained.isRegained(under: openKey))
    // Under a key that is locked itself, or was replaced, it opens no more.
    school.later(seconds: 60)
    let locked = try await ShowAccount(school.reception)(session: try await forget(school)).openKey
    #expect(locked == nil && !regained.isRegained(under: locked))
    #expect(!regained.isRegained(under: old))
  }
}
