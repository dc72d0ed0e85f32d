import Accounts
import Essentials
import TestSupport
import Testing
import Vault

/// Somebody reads another's mailbox, or guesses, where a key lies under a passphrase.
@Suite struct PassphraseAttackTests {
  private let school: Larkfield
  private let rules = Larkfield.rules

  init() throws { school = try Larkfield(mustHaveSecondFactor: false) }

  /// Sets up a code app in a session.
  private func setUpApp(_ secret: SessionSecret) async throws -> NewSession {
    let offer = try await StartSecondFactor(school.reception)(
      session: secret, school: "Larkfield", account: "someone")
    return try await ConfirmSecondFactor(school.reception)(
      CodeApp(offer.typed.value).code(at: school.now), session: secret, from: Larkfield.desk
    ).session
  }

  @Test func `a wrong passphrase is refused five times, then not even the right one is looked at`()
    async throws
  {
    _ = try await school.makeKey()
    let session = try await school.link().secret
    for _ in 0..<5 {
      #expect(
        await refusal { try await school.open(session, with: "not it at all, no") }
          == .passphraseRefused)
    }
    let hashed = await school.gate.finished
    let told = await refusal { try await school.open(session) }
    #expect(told?.code == Refusal.signInWait(seconds: 1).code)
    #expect(await school.gate.finished == hashed)
    school.later(seconds: 31)
    _ = try await school.open(session)
  }

  @Test func `guesses in several sessions are counted together`() async throws {
    _ = try await school.makeKey()
    for guesses in [3, 2] {
      let session = try await school.link().secret
      for _ in 0..<guesses {
        _ = await refusal { try await school.open(session, with: "not it at all, no") }
      }
    }
    let last = try await school.link().secret
    let told = await refusal { try await school.open(last) }
    #expect(told?.code == Refusal.signInWait(seconds: 1).code)
  }

  @Test func `the passphrase signs nobody in, and proves to nobody who one is`() async throws {
    let made = try await school.makeKey()
    let signedIn = await refusal {
      try await school.signIn("priya.nair@larkfield.example", Larkfield.passphrase)
    }
    #expect(signedIn == .signInRefused)
    let proved = await refusal {
      try await StepUp(school.reception)(
        .password(Larkfield.passphrase), session: made.session.secret, from: Larkfield.desk)
    }
    #expect(proved == .passwordRefused)
  }

  @Test func `whoever has nothing but the mailbox puts no key and no passphrase over another's`()
    async throws
  {
    let made = try await school.makeKey()
    let key = try await school.openKey(made.session.secret)
    let thief = try await school.link().secret
    let theirs = "the thief has a long one"
    let choose = ChoosePassphrase(school.reception)
    let change = ChangePassphrase(school.reception)
    let make = MakeNewKeys(school.reception)
    #expect(
      await refusal { try await choose(theirs, session: thief, rules: rules) } == .keysExist)
    #expect(
      await refusal {
        try await change(
          from: theirs, to: theirs, session: thief, rules: rules, from: Larkfield.desk)
      } == .passphraseRefused)
    #expect(
      await refusal {
        try await change(
          withSheet: "no sheet", to: theirs, session: thief, rules: rules, from: Larkfield.desk)
      } == .sheetRefused)
    #expect(
      await refusal {
        try await make(passphrase: theirs, session: thief, rules: rules)
      } == .keysNotLocked)
    // They can lock it, and gain nothing by it.
    try await ForgetPassphrase(school.reception)(session: thief)
    #expect(
      await refusal { try await choose(theirs, session: thief, rules: rules) } == .keysExist)
    #expect(
      await refusal {
        try await make(passphrase: theirs, session: thief, rules: rules)
      } == .newKeyNotAllowed)
    let again = try await change(
      withSheet: made.typed, to: Larkfield.passphrase, session: school.link().secret,
      rules: rules, from: Larkfield.desk)
    #expect(try await school.openKey(again.session.secret) == key)
  }

  @Test func `whoever has nothing but the mailbox gets no new key by way of a password either`()
    async throws
  {
    _ = try await school.makeKey()
    let thief = try await school.choosePassword().session.secret
    let proved = try await setUpApp(thief).secret
    let made = await refusal {
      try await MakeNewKeys(school.reception)(
        password: Larkfield.password, session: proved, from: Larkfield.desk)
    }
    #expect(made == .newKeyNotAllowed)
  }

  @Test(arguments: [true, false])
  func `no first second step is set up beside a passphrase that was not typed`(isDemanded: Bool)
    async throws
  {
    let school = try Larkfield(mustHaveSecondFactor: isDemanded)
    let first = try await school.link()
    let ready =
      isDemanded ? try await Self.signedIn(first, school) : first.secret
    _ = try await ChoosePassphrase(school.reception)(
      Larkfield.passphrase, session: ready, rules: rules)
    if isDemanded { try await Self.loseStep(school) }
    let thief = try await school.link()
    #expect(thief.session.stage == (isDemanded ? .mustSetUpSecondFactor : .signedIn))
    func start(_ secret: SessionSecret) async throws {
      _ = try await StartSecondFactor(school.reception)(
        session: secret, school: "Larkfield", account: "someone")
    }
    #expect(await refusal { try await start(thief.secret) } == .passphraseFirst)
    let opened = try await school.open(thief.secret)
    #expect(opened.session.stage == thief.session.stage)
    try await start(opened.secret)
  }

  @Test func `where everybody looks in as everybody, nobody makes a key`() async throws {
    let school = try Larkfield(mustHaveSecondFactor: false, provesAlways: true)
    let session = try await LookIn(school.reception)(
      as: Larkfield.priya, in: Larkfield.school, from: Larkfield.desk)
    let told = await refusal {
      try await ChoosePassphrase(school.reception)(
        Larkfield.passphrase, session: session.secret, rules: rules)
    }
    #expect(told == .demonstrationKeys)
  }

  /// Sets up the second step that is demanded.
  private static func signedIn(
    _ half: NewSession, _ school: Larkfield
  ) async throws -> SessionSecret {
    let offer = try await StartSecondFactor(school.reception)(
      session: half.secret, school: "Larkfield", account: "someone")
    return try await ConfirmSecondFactor(school.reception)(
      CodeApp(offer.typed.value).code(at: school.now), session: half.secret, from: Larkfield.desk
    ).session.secret
  }

  /// The second step is lost, and reset by an administrator.
  private static func loseStep(_ school: Larkfield) async throws {
    let grace = try await school.joinWithApp(Larkfield.grace).session
    try await ResetSecondFactor(school.reception)(
      of: Larkfield.priya, session: grace.secret)
  }
}
