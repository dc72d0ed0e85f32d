internal import Essentials
package import Vault

/// Opens keys that lie under a forgotten password with the person's sheet, and seals them under
/// today's password.
///
/// A sheet that was typed works no more: the person gets another one.
package struct ReopenKeys: Sendable {
  private let reception: Reception

  /// Reopens keys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Takes the nine groups of the sheet, and the password of today.
  ///
  /// - Throws: `Refusal/keysRefused`, one and the same for a wrong password, another sheet and what
  ///   is no sheet at all; `Refusal/keysNotLocked`; `Refusal/proofNeeded`.
  package func callAsFunction(
    sheet typed: String, password: String, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> KeysOpened {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let session = found.session
    var account = try await reception.account(of: session)
    guard let hash = account.password, let keys = account.lockedKeys else {
      throw Refusal.keysNotLocked
    }
    let attempt = try await reception.allow("own sheet", by: session, from: visitor)
    guard let word = try? Password(password) else { throw Refusal.keysRefused }
    // Both are tried before either is answered, so that the answer does not say which was wrong.
    let isRight = try await reception.gate.run { try hash.matches(word) }
    guard let opened = keys.opened(with: typed), isRight else { throw Refusal.keysRefused }
    let (sealed, sheet) = try await reception.gate.run { [reception] in
      var changed = keys
      try changed.change(
        to: word, opened: opened, cost: reception.cost, random: reception.random)
      let sheet = try changed.renewSheet(opened: opened, random: reception.random)
      return (changed, sheet)
    }
    account.keys = sealed
    account.newKeyAllowedAt = nil
    account = try await reception.refreshed(account, with: word, opened: opened)
    let new = try reception.goOn(
      found, secret, to: .signedIn, provedAt: session.provedAt, opened: opened)
    try await reception.save(
      [.put(account), .renew(from: secret.digest, to: new.session), .forgive(attempt)],
      in: session.school,
      recording: [
        reception.line("keys.reopened", by: .person(session.person), about: session.person)
      ])
    return KeysOpened(session: new, sheet: sheet)
  }
}

/// What comes of opening keys again, or of making new ones.
package struct KeysOpened: Sendable {
  /// The session, which opens the keys from now on.
  package let session: NewSession
  /// The person's next sheet, to be printed once, and forgotten.
  package let sheet: PaperKey
}

extension Account {
  /// The keys, where they lie under a password that was forgotten.
  var lockedKeys: MemberKeys? { keys.flatMap { $0.passwordSeal == nil ? $0 : nil } }
}

extension MemberKeys {
  /// The private half, opened with what was typed from the person's sheet; nothing where that opens it not, whyever.
  func opened(with typed: String) -> MemberPrivateKey? {
    guard let sheet = try? PaperKey(typed: typed, for: .member) else { return nil }
    return try? open(with: sheet)
  }
}
