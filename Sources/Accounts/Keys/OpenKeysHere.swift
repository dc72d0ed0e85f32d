internal import Essentials
package import Vault

/// Opens somebody's keys in a session that came about without their password: with the passphrase, or with the password
/// where there is one.
package struct OpenKeysHere: Sendable {
  private let reception: Reception

  /// Opens keys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Goes on under a new secret, which opens the keys until the session ends.
  ///
  /// It is no proof of who it is: the session stays where it is, and as fresh as it was. Half way to the first second
  /// step it is taken too, since that asks for it (`SessionFound/requirePasswordBeforeSecondFactor()`).
  ///
  /// - Throws: `Refusal/keysLocked`; `Refusal/passwordRefused` or `Refusal/passphraseRefused`.
  package func callAsFunction(
    with typed: String, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> NewSession {
    let found = try await reception.session(secret, at: [.signedIn, .mustSetUpSecondFactor])
    let session = found.session
    let account = try await reception.account(of: session)
    let opened = try await reception.opened(account, with: typed, by: session, from: visitor)
    let current = try await reception.refreshed(account, with: opened.word, opened: opened.key)
    let new = try reception.goOn(
      found, secret, to: session.stage, provedAt: session.provedAt, opened: opened.key)
    try await reception.save(
      (current == account ? [] : [.put(current)])
        + [.renew(from: secret.digest, to: new.session), .forgive(opened.attempt)],
      in: session.school,
      recording: [
        reception.line("keys.opened", by: .person(session.person), about: session.person)
      ])
    return new
  }
}
