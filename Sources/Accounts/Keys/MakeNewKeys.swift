internal import Essentials
package import Vault

/// Makes new keys for somebody who has neither the password of before nor any sheet: what was sealed
/// to the old ones stays shut until a sheet of theirs is found.
package struct MakeNewKeys: Sendable {
  private let reception: Reception

  /// Makes keys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Puts new keys under the password of today; every other session of the person ends.
  ///
  /// - Throws: `Refusal/passwordRefused`; `Refusal/keysNotLocked`, since keys that open are never
  ///   given up; `Refusal/newKeyNotAllowed` where nobody but a mailbox says who it is; `Refusal/proofNeeded`.
  package func callAsFunction(
    password: String, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> KeysOpened {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let session = found.session
    let account = try await reception.account(of: session)
    guard let hash = account.password, let old = account.lockedKeys else {
      throw Refusal.keysNotLocked
    }
    guard account.mayMakeNewKeys(at: reception.now()) else { throw Refusal.newKeyNotAllowed }
    let attempt = try await reception.allow("own password", by: session, from: visitor)
    guard let word = try? Password(password),
      try await reception.gate.run({ try hash.matches(word) })
    else { throw Refusal.passwordRefused }
    return try await replace(
      old, of: account, under: word, found, secret, together: [.forgive(attempt)])
  }

  /// Puts new keys under a new passphrase, for somebody without a password; every other session of the person ends.
  ///
  /// - Throws: What the rules refuse, and what is thrown for a password.
  package func callAsFunction(
    passphrase: String, session secret: SessionSecret, rules: PasswordRules
  ) async throws -> KeysOpened {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let account = try await reception.account(of: found.session)
    guard account.password == nil, let old = account.lockedKeys else {
      throw Refusal.keysNotLocked
    }
    guard account.mayMakeNewKeys(at: reception.now()) else { throw Refusal.newKeyNotAllowed }
    let word = try rules.passphrase(passphrase)
    return try await replace(old, of: account, under: word, found, secret, together: [])
  }

  private func replace(
    _ old: MemberKeys, of account: Account, under word: Password, _ found: SessionFound,
    _ secret: SessionSecret, together others: [AccountChange]
  ) async throws -> KeysOpened {
    var account = account
    let session = found.session
    let former = FormerKeys(
      keys: old, entrustedTo: account.entrustedTo, replacedAt: reception.now())
    let made = try await reception.newKeys(for: &account, under: word)
    account.newKeyAllowedAt = nil
    let new = try reception.goOn(
      found, secret, to: .signedIn, provedAt: session.provedAt, opened: made.opened)
    try await reception.save(
      [
        .put(account), .keepFormer(former), .renew(from: secret.digest, to: new.session),
        .endAll(session.person, except: session.id),
      ] + others, in: session.school,
      recording: [
        reception.line("keys.replaced", by: .person(session.person), about: session.person)
      ])
    return KeysOpened(session: new, sheet: made.sheet)
  }
}

extension Reception {
  /// Makes keys for an account under a password, entrusted to the school's escrow where there is one.
  func newKeys(
    for account: inout Account, under password: Password
  ) async throws -> NewMemberKeys {
    let escrow = try await store.escrow(of: account.school)
    let owner = account.owner
    let made = try await gate.run { [cost, random] in
      try MemberKeys.make(
        for: owner, password: password, escrow: escrow, cost: cost, random: random)
    }
    account.keys = made.keys
    account.entrustedTo = escrow?.publicKey
    return made
  }
}
