internal import Essentials
package import Vault

/// Changes the passphrase of somebody who knows the old one, or has their sheet; all other sessions end.
package struct ChangePassphrase: Sendable {
  private let reception: Reception

  /// Changes passphrases at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Seals the keys under the new passphrase.
  ///
  /// - Throws: `Refusal/passphraseRefused`; what the rules refuse; `Refusal/noPassphrase`; `Refusal/keysLocked`;
  ///   `Refusal/proofNeeded`.
  package func callAsFunction(
    from old: String, to new: String, session secret: SessionSecret, rules: PasswordRules,
    from visitor: Visitor
  ) async throws -> NewSession {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    var account = try await reception.account(of: found.session)
    let keys = try account.keysWithoutPassword()
    let word = try rules.passphrase(new)
    let opened = try await reception.opened(
      account, with: old, by: found.session, from: visitor)
    account.keys = try await reception.sealed(keys, under: word, opened: opened.key)
    return try await save(
      account, opened.key, found, secret, forgiving: opened.attempt,
      recording: reception.line(
        "passphrase.changed", by: .person(account.person), about: account.person))
  }

  /// Takes the nine groups of the sheet in the old one's place, also where the keys are locked; the sheet works no more.
  ///
  /// - Throws: `Refusal/sheetRefused`, the same for another sheet and for what is none; what the rules refuse;
  ///   `Refusal/noPassphrase`; `Refusal/proofNeeded`.
  package func callAsFunction(
    withSheet sheet: String, to new: String, session secret: SessionSecret, rules: PasswordRules,
    from visitor: Visitor
  ) async throws -> KeysOpened {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    var account = try await reception.account(of: found.session)
    let keys = try account.keysWithoutPassword()
    let word = try rules.passphrase(new)
    let attempt = try await reception.allow("own sheet", by: found.session, from: visitor)
    guard let opened = keys.opened(with: sheet) else { throw Refusal.sheetRefused }
    var sealed = try await reception.sealed(keys, under: word, opened: opened)
    let next = try sealed.renewSheet(opened: opened, random: reception.random)
    account.keys = sealed
    account.newKeyAllowedAt = nil
    account = try await reception.refreshed(account, with: word, opened: opened)
    let session = try await save(
      account, opened, found, secret, forgiving: attempt,
      recording: reception.line(
        "keys.reopened", by: .person(account.person), about: account.person))
    return KeysOpened(session: session, sheet: next)
  }

  private func save(
    _ account: Account, _ opened: MemberPrivateKey, _ found: SessionFound,
    _ secret: SessionSecret, forgiving attempt: AttemptKeys,
    recording entry: RecordEntry
  ) async throws -> NewSession {
    let session = found.session
    let new = try reception.goOn(
      found, secret, to: .signedIn, provedAt: session.provedAt, opened: opened)
    try await reception.save(
      [
        .put(account), .renew(from: secret.digest, to: new.session),
        .endAll(session.person, except: session.id), .forgive(attempt),
      ], in: session.school, recording: [entry])
    return new
  }
}
