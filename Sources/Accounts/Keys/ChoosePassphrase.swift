internal import Essentials
package import Vault

/// Makes the first keys of somebody who signs in without a password: under a passphrase for confidential things, a sheet
/// of paper and the school's escrow, if there is one.
///
/// A passphrase opens keys and signs nobody in. Whoever has keys already keeps them, so that a mailbox in the wrong hands
/// puts none in their place.
package struct ChoosePassphrase: Sendable {
  private let reception: Reception

  /// Makes keys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Makes them, and opens them in this session.
  ///
  /// - Throws: What the rules refuse, in the words for a passphrase; `Refusal/keysExist`; `Refusal/noPassphrase` for
  ///   somebody with a password; `Refusal/demonstrationKeys`; `Refusal/proofNeeded`.
  package func callAsFunction(
    _ passphrase: String, session secret: SessionSecret, rules: PasswordRules
  ) async throws -> KeysOpened {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    guard reception.keepsKeys else { throw Refusal.demonstrationKeys }
    let session = found.session
    var account = try await reception.account(of: session)
    guard account.keys == nil else { throw Refusal.keysExist }
    guard account.password == nil else { throw Refusal.noPassphrase }
    let word = try rules.passphrase(passphrase)
    let made = try await reception.newKeys(for: &account, under: word)
    let new = try reception.goOn(
      found, secret, to: .signedIn, provedAt: session.provedAt, opened: made.opened)
    try await reception.save(
      [.put(account), .renew(from: secret.digest, to: new.session)], in: session.school,
      recording: [
        reception.line("keys.made", by: .person(session.person), about: session.person)
      ])
    return KeysOpened(session: new, sheet: made.sheet)
  }
}

extension PasswordRules {
  /// What was typed, if it may be a passphrase: the rules are those of passwords, and so is the strength.
  func passphrase(_ typed: String) throws(Refusal) -> Password {
    do {
      let word = try Password(typed)
      try check(word)
      return word
    } catch {
      throw Refusal(error.code, error.message.replacing("password", with: "passphrase"))
    }
  }
}
