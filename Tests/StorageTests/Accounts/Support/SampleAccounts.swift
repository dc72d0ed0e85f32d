import Accounts
import Crypto
import Essentials
import Storage
import Vault

/// Accounts, sessions and links with everything in them.
enum SampleAccounts {
  static let school = AccountsKept.school
  static let now = Instant(seconds: 1_749_486_000)
  static let random: RandomBytes = { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  static func line(_ act: String = "accounts.test") -> RecordEntry {
    RecordEntry(at: now, actor: .program("test"), act: act)
  }

  static func full(
    _ person: PersonID = KeptSchool.teacher, in school: SchoolID = school, mark: UInt8 = 1
  ) throws -> Account {
    let escrow = try SchoolEscrow.make(for: school, random: random).escrow
    let cost = try Argon2Cost(memoryKiB: 8, passes: 1)
    let keys = try MemberKeys.make(
      for: MemberKeyOwner(school: school, person: person), password: Password("copper lantern"),
      escrow: escrow, cost: cost, random: random
    ).keys
    return Account(
      person: person, school: school,
      password: try PasswordHash(of: Password("copper lantern"), cost: cost, random: random),
      timeCode: [1, 2, 3], lastUsedStep: 7,
      recoveryCodes: try RecoveryCodes.fresh(for: person, random: random).stored,
      recoveryCodesMadeAt: now, keys: keys, entrustedTo: escrow.publicKey,
      newKeyAllowedAt: now.adding(seconds: 60),
      passkeys: [
        try passkey(person, credential: mark, "Zebra room"),
        try passkey(person, credential: mark + 100, "Attic"),
      ],
      subjects: [
        ProviderSubject(issuer: "https://a.example", subject: "\(mark)"),
        ProviderSubject(issuer: "https://b.example", subject: "\(mark)"),
      ], createdAt: now)
  }

  /// Keys of before; as they are after a sheet had opened them again, where `isRegained`.
  static func former(
    _ person: PersonID = KeptSchool.teacher, in school: SchoolID = school,
    replacedAt: Instant = now, isRegained: Bool = false
  ) throws -> FormerKeys {
    let owner = MemberKeyOwner(school: school, person: person)
    let escrow = try SchoolEscrow.make(for: school, random: random).escrow
    let made = try MemberKeys.make(for: owner, password: nil, escrow: escrow, random: random)
    let next = try MemberKeys.make(for: owner, password: nil, escrow: nil, random: random)
    return FormerKeys(
      keys: made.keys, entrustedTo: escrow.publicKey, replacedAt: replacedAt,
      regained: isRegained
        ? FormerKeys.Regained(
          under: next.opened.publicKey,
          seal: try FormerKeySeal(made.opened, owner: owner, under: next.opened, random: random))
        : nil)
  }

  static func passkey(
    _ person: PersonID, credential: UInt8, _ name: String
  ) throws -> NamedPasskey {
    let key = Array(Curve25519.Signing.PrivateKey().publicKey.rawRepresentation)
    return NamedPasskey(
      Passkey(
        person: person, credentialID: Array(repeating: credential, count: 16),
        key: try PasskeyPublicKey(stored: [2] + key), counter: .max - 1, mayBeBackedUp: true,
        isBackedUp: false), name: name, madeAt: now)
  }

  static func session(
    _ number: UInt64, of person: PersonID = KeptSchool.teacher, in school: SchoolID = school,
    stage: SessionStage = .signedIn, seen: Int64 = 0
  ) throws -> Session {
    Session(
      id: SessionID(high: 9, low: number), digest: Array(repeating: UInt8(number), count: 32),
      person: person, school: school, stage: stage, way: .password, browser: "Firefox on Windows",
      startedAt: now, lastSeenAt: now.adding(seconds: seen), provedAt: now,
      expiresAt: now.adding(seconds: 3600),
      seal: try SessionSeal(stored: Array(repeating: 3, count: 60)), offeredTimeCode: [4, 5])
  }

  static func link(
    _ purpose: LinkPurpose = .signIn, to person: PersonID = KeptSchool.teacher,
    task: OneTask? = nil, in school: SchoolID = school
  ) throws -> PersonalLink {
    PersonalLink(
      try LinkToken.fresh(random: random), purpose: purpose, person: person, task: task,
      school: school, createdAt: now, expiresAt: now.adding(seconds: 900))
  }
}

extension Account {
  /// The same account as it is kept after it was saved so often.
  func kept(revision: Int) -> Account {
    var copy = self
    copy.revision = revision
    return copy
  }
}
