import Accounts
import Essentials
import People
import Storage
import TestSupport
import Vault

/// How people of a believable year sign in: with a password and an app, a passkey, the school's own accounts and links.
struct PopulatedAccounts {
  /// Who tried to get in, without being anybody.
  static let stranger = "nobody@larkfield.example"
  /// What the head's sheet, the school's sheet, a link and a cookie were drawn from.
  static let (head, escrow, link, cookie): (UInt8, UInt8, UInt8, UInt8) = (40, 60, 80, 100)
  /// Whose passkey answered, and what.
  static let asks: UInt8 = 120
  static let desk = Visitor(
    address: NetworkAddress("192.0.2.20"), browser: "Firefox on Windows")
  /// The task that a link of the cover teacher's leads to.
  static let task = OneTask("acknowledge", CampaignID(high: 5, low: 5))

  let school: ProbeSchool
  let people: [String: Person]

  func populate() async throws {
    try await headJoins()
    try await teacherJoins()
    try await coverTeacherIsGivenALink()
    try await othersKnock()
    try await volunteerLeaves()
    try await teacherFindsAnOldSheet()
  }

  /// The head sets a password and an app, makes the school's sheet, and signs in again, which entrusts her keys to it.
  private func headJoins() async throws {
    let reception = try school.reception(ProbeSecrets.known(Self.head))
    let start = try await joins(ProbeStaff.head, reception, ProbeSecrets.chance(seed: 10))
    let usual = try school.reception(ProbeSecrets.chance(seed: 11))
    let offer = try await StartSecondFactor(usual)(
      session: start.secret, school: "Larkfield", account: "head")
    let done = try await ConfirmSecondFactor(usual)(
      CodeApp(offer.typed.value).code(at: school.clock.now()), session: start.secret,
      from: Self.desk)
    _ = try await MakeSchoolEscrow(school.reception(ProbeSecrets.known(Self.escrow)))(
      session: done.session.secret, replacing: nil)
    _ = try await SignInWithPassword(usual)(
      email: "head@larkfield.example", password: ProbeSecrets.password, in: school.id,
      from: Self.desk)
  }

  /// A teacher with a passkey and an account at the school's own sign-in, who is signed in.
  private func teacherJoins() async throws {
    let priya = try known("Priya Nair")
    let usual = try school.reception(ProbeSecrets.chance(seed: 12))
    _ = try await joins(priya, usual, ProbeSecrets.chance(seed: 13))
    _ = try await SignInWithPassword(school.reception(ProbeSecrets.known(Self.cookie)))(
      email: "p.nair@larkfield.example", password: ProbeSecrets.password, in: school.id,
      from: Self.desk)
    guard var account = try await school.accounts.account(of: priya, in: school.id) else {
      throw ProbeFault("no account")
    }
    account.passkeys = [
      NamedPasskey(
        Passkey(
          person: priya, credentialID: ProbeSecrets.known(30)(16),
          key: try ProbeSecrets.passkey(31), counter: 7, mayBeBackedUp: true, isBackedUp: false),
        name: "Computer in the staff room", madeAt: school.clock.now())
    ]
    account.subjects = [
      ProviderSubject(issuer: "https://accounts.google.com", subject: "117007")
    ]
    try await school.accounts.save(
      [.put(account)], in: school.id,
      recording: [line("accounts.second-factor.set", by: priya, ["kind": "passkey"])])
  }

  private func coverTeacherIsGivenALink() async throws {
    _ = try await GrantTaskLink(school.reception(ProbeSecrets.known(Self.link)))(
      Self.task, to: try known("Łucja Ó Briain-Nguyễn"), in: school.id,
      expiresAt: school.clock.now().adding(seconds: 14 * 86_400), by: .person(ProbeStaff.office))
  }

  /// Somebody guesses, and somebody has just come in with a passkey.
  private func othersKnock() async throws {
    let reception = try school.reception(ProbeSecrets.chance(seed: 14))
    for _ in 0..<5 {
      do {
        _ = try await SignInWithPassword(reception)(
          email: Self.stranger, password: "a guess in the dark", in: school.id, from: Self.desk)
      } catch is Refusal {
        continue
      }
      throw ProbeFault("a stranger is in")
    }
    let asks = ProbeSecrets.known(Self.asks)
    let answered = AnsweredChallenge(
      holder: try SessionSecret.fresh(random: asks).digest, challenge: try .fresh(random: asks),
      expiresAt: school.clock.now().adding(seconds: 300))
    try await school.accounts.save(
      [.answer(answered)], in: school.id,
      recording: [line("accounts.session.proved", by: try known("Priya Nair"), ["with": "passkey"])]
    )
  }

  /// Keys that new ones took the place of, and that an old sheet opened again.
  private func teacherFindsAnOldSheet() async throws {
    let priya = try known("Priya Nair")
    let owner = MemberKeyOwner(school: school.id, person: priya)
    let (old, new) = (ProbeSecrets.chance(seed: 17), ProbeSecrets.chance(seed: 18))
    let former = try MemberKeys.make(for: owner, password: nil, escrow: nil, random: old)
    let present = try MemberKeys.make(for: owner, password: nil, escrow: nil, random: new)
    let seal = try FormerKeySeal(
      former.opened, owner: owner, under: present.opened, random: ProbeSecrets.chance(seed: 19))
    let kept = FormerKeys(
      keys: former.keys, entrustedTo: nil, replacedAt: school.clock.now(),
      regained: FormerKeys.Regained(under: present.opened.publicKey, seal: seal))
    try await school.accounts.save(
      [.keepFormer(kept)], in: school.id,
      recording: [line("accounts.keys.regained", by: priya, [:])])
  }

  /// An account that is closed again, its keys left as they are.
  private func volunteerLeaves() async throws {
    let volunteer = try known("Ellen Page-Grant")
    let reception = try school.reception(ProbeSecrets.chance(seed: 15))
    _ = try await joins(volunteer, reception, ProbeSecrets.chance(seed: 16))
    try await DisableAccount(reception)(
      volunteer, in: school.id, by: .person(ProbeStaff.office))
  }

  private func joins(
    _ person: PersonID, _ reception: Reception, _ chance: @escaping RandomBytes
  ) async throws -> NewSession {
    let usual = try school.reception(chance)
    let invitation = try await InvitePerson(usual)(
      person, in: school.id, by: .person(ProbeStaff.office))
    let opened = try await OpenLink(usual)(
      invitation.token.text.value, in: school.id, from: Self.desk)
    return try await SetPassword(reception)(
      password: ProbeSecrets.password, session: opened.secret,
      rules: PasswordRules(schoolNames: [], personNames: [])
    ).session
  }

  private func known(_ name: String) throws -> PersonID {
    guard let person = people[name] else { throw ProbeFault("\(name) is not there") }
    return person.id
  }

  private func line(_ act: String, by person: PersonID, _ facts: [String: String]) -> RecordEntry {
    RecordEntry(
      at: school.clock.now(), actor: .person(person), act: act,
      objects: [RecordObject("person", person)], facts: facts)
  }
}
