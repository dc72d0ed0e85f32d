import Accounts
import Essentials
import Synchronization
import TestSupport
import Vault

/// Larkfield Primary School's reception, with a clock that tests move and a cost that they can bear.
final class Larkfield: Sendable {
  static let school = SchoolID(high: 1, low: 1)
  static let neighbour = SchoolID(high: 1, low: 2)
  static let grace = PersonID(high: 2, low: 1)
  static let priya = PersonID(high: 2, low: 2)
  static let sam = PersonID(high: 2, low: 3)
  static let emails = [
    "head@larkfield.example": grace, "priya.nair@larkfield.example": priya,
  ]
  static let password = "copper lantern fog ladder"
  static let desk = Visitor(address: NetworkAddress("192.0.2.1"), browser: "Firefox on Windows")
  static let rules = PasswordRules(schoolNames: ["Larkfield"], personNames: ["Priya Nair"])
  static let site = PasskeySite(
    domain: "chaperone.larkfield.example", origins: ["https://chaperone.larkfield.example"])

  let store = MemoryAccountStore()
  let gate = PasswordGate()
  let reception: Reception
  private let clock: Clock

  init(mustHaveSecondFactor: Bool = true, provesAlways: Bool = false) throws {
    let chance = Chance()
    let clock = Clock()
    self.clock = clock
    reception = try Reception(
      store: store, keys: KeyFile.fresh(random: chance.bytes), site: Self.site, gate: gate,
      cost: Argon2Cost(memoryKiB: 8, passes: 1),
      person: { email, school in school == Self.school ? Self.emails[email.lowercased()] : nil },
      mustHaveSecondFactor: { _, _ in mustHaveSecondFactor }, provesAlways: provesAlways,
      identifiers: IdentifierSource { chance.identifier() }, random: chance.bytes,
      now: { clock.now })
  }

  var now: Instant { clock.now }

  func later(seconds: Int64) { clock.move(seconds: seconds) }

  /// Signs in with a password.
  func signIn(
    _ email: String = "priya.nair@larkfield.example", _ password: String = password,
    from visitor: Visitor = desk, replacing: SessionSecret? = nil
  ) async throws -> NewSession {
    try await SignInWithPassword(reception)(
      email: email, password: password, in: Self.school, from: visitor, replacing: replacing)
  }

  /// Gives a person an account with a password; returns the session that this leads to.
  @discardableResult
  func join(_ person: PersonID = priya) async throws -> PasswordSet {
    let invitation = try await InvitePerson(reception)(
      person, in: Self.school, by: .person(Self.grace))
    let opened = try await OpenLink(reception)(
      invitation.token.text.value, in: Self.school, from: Self.desk)
    return try await SetPassword(reception)(
      password: Self.password, session: opened.secret, rules: Self.rules)
  }

  /// Gives a person an account with a password and a code app.
  func joinWithApp(_ person: PersonID = priya) async throws -> Member {
    let session = try await join(person).session
    let offer = try await StartSecondFactor(reception)(
      session: session.secret, school: "Larkfield Primary School", account: "someone")
    let app = try CodeApp(offer.typed.value)
    let set = try await ConfirmSecondFactor(reception)(
      app.code(at: now), session: session.secret, from: Self.desk)
    return Member(session: set.session, app: app, codes: set.codes.map(\.printed.value))
  }
}

/// Somebody with a code app and recovery codes, signed in.
struct Member: Sendable {
  let session: NewSession
  let app: CodeApp
  let codes: [String]
}

/// A clock that stands still until it is moved.
private final class Clock: Sendable {
  private let time = Mutex(Instant(seconds: 1_749_486_000))

  var now: Instant { time.withLock { $0 } }

  func move(seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// Chance that is the same in each run.
private final class Chance: Sendable {
  private let generator = Mutex(SeededGenerator(seed: 2025))

  @Sendable func bytes(_ count: Int) -> [UInt8] { generator.withLock { $0.bytes(count) } }

  func identifier() -> (high: UInt64, low: UInt64) {
    generator.withLock { ($0.next(), $0.next()) }
  }
}
