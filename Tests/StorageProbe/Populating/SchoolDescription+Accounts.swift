import Accounts
import Essentials
import Storage
import Vault

extension SchoolDescription {
  /// How people sign in: what is sealed is opened, and what only a known secret finds is found with it.
  mutating func describeAccounts() async throws {
    let store = school.accounts
    for (person, name) in names.sorted(by: { $0.key < $1.key }) {
      guard let account = try await store.account(of: person, in: school.id) else { continue }
      add(
        "account", name, try account.password?.matches(Password(ProbeSecrets.password)),
        account.timeCode.map { opens($0, "account.time_code", person) }, account.lastUsedStep,
        account.recoveryCodes?.digests.count, account.recoveryCodesMadeAt, account.disabledAt,
        account.createdAt, account.revision)
      if let keys = account.keys { try await describe(keys, of: account, name) }
      for former in try await store.formerKeys(of: person, in: school.id) {
        add(
          "former key", name, ProbeSecrets.brief(former.keys.publicKey.bytes), former.replacedAt,
          former.regained.map { "under \(ProbeSecrets.brief($0.under.bytes) ?? "none")" })
      }
      for passkey in account.passkeys {
        add(
          "passkey", name, ProbeSecrets.brief(passkey.passkey.credentialID),
          ProbeSecrets.brief(passkey.passkey.key.stored), passkey.passkey.counter,
          passkey.passkey.mayBeBackedUp, passkey.passkey.isBackedUp, passkey.name, passkey.madeAt)
      }
      for subject in account.subjects { add("subject", name, subject.issuer, subject.subject) }
      for session in try await store.sessions(of: person, in: school.id) {
        add(
          "session", name, session.id, "\(session.stage)", session.way.rawValue, session.browser,
          session.startedAt, session.lastSeenAt, session.provedAt, session.expiresAt,
          session.seal == nil ? "no key" : "a key")
      }
    }
    try await describeFound(store)
  }

  private mutating func describe(
    _ keys: MemberKeys, of account: Account, _ name: String
  ) async throws {
    let byPassword = try? keys.open(with: Password(ProbeSecrets.password))
    let bySheet = try? keys.open(
      with: ProbeSecrets.sheet(of: account.owner, PopulatedAccounts.head))
    let escrow = try SchoolEscrow.make(
      for: school.id, random: ProbeSecrets.known(PopulatedAccounts.escrow))
    let byEscrow = try? escrow.escrow.open(keys, with: escrow.sheet)
    add(
      "keys", name, ProbeSecrets.brief(keys.publicKey.bytes), open(byPassword), open(bySheet),
      open(byEscrow), account.entrustedTo == escrow.escrow.publicKey)
  }

  private func open(_ key: MemberPrivateKey?) -> String { key == nil ? "shut" : "opens" }

  private func opens(_ sealed: [UInt8], _ column: String, _ person: PersonID) -> String {
    let opened = try? DataKeyRing(ProbeSecrets.keys).open(
      sealed, for: SealedPlace(column, school: school.id, row: person))
    return opened.flatMap { ProbeSecrets.brief($0) } ?? "damaged"
  }

  /// The sheet, link, cookie, question and count of attempts.
  private mutating func describeFound(_ store: SQLAccountStore) async throws {
    add("escrow", try await store.escrow(of: school.id)?.name)
    let token = try LinkToken.fresh(random: ProbeSecrets.known(PopulatedAccounts.link))
    if let link = try await store.link(lookup: token.lookup, in: school.id) {
      add(
        "link", name(link.person), link.purpose.rawValue, link.task?.kind, link.createdAt,
        link.stored.grant.expiresAt, "\(link.answer(to: token, in: school.id, now: Self.moment))")
    }
    let cookie = try SessionSecret.fresh(random: ProbeSecrets.known(PopulatedAccounts.cookie))
    if let found = try await store.session(digest: cookie.digest),
      found.session.school == school.id
    {
      add(
        "cookie", name(found.session.person), found.hasPassword, found.hasTimeCode,
        found.hasPasskey, open(try? found.openKeys(with: cookie)))
    }
    let asks = ProbeSecrets.known(PopulatedAccounts.asks)
    let holder = try SessionSecret.fresh(random: asks).digest
    let question = try await school.database.read(for: .school(school.id)) { [id = school.id] in
      try $0.firstRow(
        "select challenge from passkey_challenge where school_id = ? and holder = ?",
        [.identifier(id), .bytes(holder)]
      ) { try PasskeyChallenge(stored: $0.bytes(0)) }
    }
    if let question {
      add("question", question == (try PasskeyChallenge.fresh(random: asks)))
    }
    let keys = try AttemptKeys(
      "password", about: PopulatedAccounts.stranger, from: PopulatedAccounts.desk.address,
      in: school.id, index: BlindIndex(ProbeSecrets.keys))
    // Only where some were counted: asking counts too.
    let next = try await store.attempt(keys, in: school.id, at: Self.moment)
    if let next { add("attempts", "wait until \(next)") }
  }
}
