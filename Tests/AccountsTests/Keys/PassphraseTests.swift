import Accounts
import Essentials
import TestSupport
import Testing
import Vault

/// Keys of those who sign in without a password.
@Suite struct PassphraseTests {
  private let school: Larkfield

  init() throws { school = try Larkfield(mustHaveSecondFactor: false) }

  @Test
  func `whoever comes without a password is asked for a key at first, and not once there is one`()
    async throws
  {
    #expect(try await school.link().lacksKeys == .atFirst)
    #expect(try await school.link().lacksKeys == .still)
    _ = try await school.makeKey()
    #expect(try await school.link().lacksKeys == nil)
  }

  @Test func `the passphrase opens the same key in a session that came by a link`() async throws {
    let made = try await school.makeKey()
    let key = try #require(try await school.openKey(made.session.secret))
    let next = try await school.link()
    #expect(try await school.openKey(next.secret) == nil)
    let opened = try await school.open(next.secret)
    #expect(try await school.openKey(opened.secret) == key)
    #expect(opened.session.provedAt == next.session.provedAt)
    #expect(await refusal { try await school.open(next.secret) } == .sessionGone)
  }

  @Test func `the password opens the key in a session that came by a link`() async throws {
    try await school.join()
    let opened = try await school.open(school.link().secret, with: Larkfield.password)
    #expect(try await school.openKey(opened.secret) != nil)
  }

  @Test func `a weak passphrase is refused in words for a passphrase`() async throws {
    let session = try await school.link()
    let told = await refusal {
      try await ChoosePassphrase(school.reception)(
        "otters", session: session.secret, rules: Larkfield.rules)
    }
    #expect(told?.code == "password.too-short")
    #expect(told?.message.hasPrefix("Choose a passphrase of at least 12") == true)
  }

  @Test func `the new passphrase opens the key, the old one no more, and other sessions end`()
    async throws
  {
    let made = try await school.makeKey()
    let other = try await school.link()
    let change = ChangePassphrase(school.reception)
    let wrong = await refusal {
      try await change(
        from: "not it at all, no", to: "nine loud herons whistling",
        session: made.session.secret, rules: Larkfield.rules, from: Larkfield.desk)
    }
    #expect(wrong == .passphraseRefused)
    _ = try await change(
      from: Larkfield.passphrase, to: "nine loud herons whistling", session: made.session.secret,
      rules: Larkfield.rules, from: Larkfield.desk)
    #expect(await refusal { try await school.open(other.secret) } == .sessionGone)
    let next = try await school.link()
    #expect(await refusal { try await school.open(next.secret) } == .passphraseRefused)
    let opened = try await school.open(next.secret, with: "nine loud herons whistling")
    #expect(try await school.openKey(opened.secret) != nil)
  }

  @Test func `the own sheet opens the key under a new passphrase, and works once`() async throws {
    let made = try await school.makeKey()
    let key = try await school.openKey(made.session.secret)
    let change = ChangePassphrase(school.reception)
    let again = try await change(
      withSheet: made.typed, to: "nine loud herons whistling", session: school.link().secret,
      rules: Larkfield.rules, from: Larkfield.desk)
    #expect(try await school.openKey(again.session.secret) == key)
    let twice = await refusal {
      try await change(
        withSheet: made.typed, to: "nine loud herons whistling", session: again.session.secret,
        rules: Larkfield.rules, from: Larkfield.desk)
    }
    #expect(twice == .sheetRefused)
    _ = try await RenewSheet(school.reception)(
      password: "nine loud herons whistling", session: again.session.secret, from: Larkfield.desk)
  }

  @Test func `the school's sheet helps whoever has lost passphrase and sheet`() async throws {
    let grace = try await school.join(Larkfield.grace).session
    let escrow = try await MakeSchoolEscrow(school.reception)(
      session: grace.secret, replacing: nil)
    let made = try await school.makeKey()
    let key = try await school.openKey(made.session.secret)
    try await ForgetPassphrase(school.reception)(session: made.session.secret)
    #expect(try await school.openKey(made.session.secret) == nil)
    #expect(
      try await FindLockedKeys(school.reception)(in: Larkfield.school) == [Larkfield.priya: true])
    let sheet = try await OpenWithSchoolSheet(school.reception)(
      for: Larkfield.priya, sheet: escrow.key.groups.value.joined(), session: grace.secret,
      from: Larkfield.desk)
    let again = try await ChangePassphrase(school.reception)(
      withSheet: sheet.groups.value.joined(), to: Larkfield.passphrase,
      session: school.link().secret, rules: Larkfield.rules, from: Larkfield.desk)
    #expect(try await school.openKey(again.session.secret) == key)
  }

  @Test func `a new key under a passphrase takes the word of somebody else`() async throws {
    let grace = try await school.join(Larkfield.grace).session
    let made = try await school.makeKey()
    let key = try await school.openKey(made.session.secret)
    try await ForgetPassphrase(school.reception)(session: made.session.secret)
    let session = try await school.link().secret
    let make = MakeNewKeys(school.reception)
    let early = await refusal {
      try await make(passphrase: Larkfield.passphrase, session: session, rules: Larkfield.rules)
    }
    #expect(early == .newKeyNotAllowed)
    try await AllowNewKey(school.reception)(for: Larkfield.priya, session: grace.secret)
    let new = try await make(
      passphrase: Larkfield.passphrase, session: session, rules: Larkfield.rules)
    let newKey = try await school.openKey(new.session.secret)
    #expect(newKey != nil && newKey != key)
    #expect(try await FindFormerKeys(school.reception)(session: new.session.secret).count == 1)
  }

  @Test func `a password that is chosen with the passphrase takes its place`() async throws {
    let made = try await school.makeKey()
    let key = try await school.openKey(made.session.secret)
    let set = try await school.choosePassword(passphrase: Larkfield.passphrase)
    #expect(!set.keysNeedSheet)
    #expect(try await school.openKey(set.session.secret) == key)
    let signedIn = try await school.signIn()
    #expect(try await school.openKey(signedIn.secret) == key)
    #expect(
      await refusal { try await school.open(school.link().secret) } == .passwordRefused)
  }

  @Test
  func `a password that is chosen without the passphrase locks the key, which the sheet opens`()
    async throws
  {
    let made = try await school.makeKey()
    let key = try await school.openKey(made.session.secret)
    let set = try await school.choosePassword()
    #expect(set.keysNeedSheet)
    let session = set.session.secret
    #expect(await refusal { try await school.open(session) } == .keysLocked)
    let again = try await ReopenKeys(school.reception)(
      sheet: made.typed, password: Larkfield.password, session: session, from: Larkfield.desk)
    #expect(try await school.openKey(again.session.secret) == key)
    let signedIn = try await school.signIn()
    #expect(try await school.openKey(signedIn.secret) == key)
  }

  @Test func `each step stands in the record`() async throws {
    let made = try await school.makeKey()
    let opened = try await school.open(school.link().secret)
    try await ForgetPassphrase(school.reception)(session: opened.secret)
    _ = try await ChangePassphrase(school.reception)(
      withSheet: made.typed, to: Larkfield.passphrase, session: opened.secret,
      rules: Larkfield.rules, from: Larkfield.desk)
    let acts = school.store.lines.map(\.act).filter {
      $0.hasPrefix("accounts.keys") || $0.hasPrefix("accounts.passphrase")
    }
    #expect(
      acts == [
        "accounts.keys.made", "accounts.keys.opened", "accounts.passphrase.forgotten",
        "accounts.keys.reopened",
      ])
  }
}
