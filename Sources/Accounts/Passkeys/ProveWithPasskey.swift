internal import Essentials
package import Vault

/// The second step of signing in with a passkey, after the password.
package struct ProveWithPasskey: Sendable {
  private let reception: Reception

  /// Takes passkeys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Signs in, under a new secret; the challenge was asked for with the session's secret.
  ///
  /// - Throws: The one refusal of passkeys.
  package func callAsFunction(
    _ assertion: PasskeyAssertion, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> NewSession {
    let found = try await reception.session(secret, at: [.needsSecondFactor])
    let session = found.session
    let attempt = try await reception.allow("passkey", by: session, from: visitor)
    let used = try await reception.used(
      assertion, holder: secret, in: session.school, by: session.person, mustBeVerified: false)
    let new = try reception.goOn(found, secret, to: .signedIn, provedAt: reception.now())
    try await reception.save(
      used.changes + [.renew(from: secret.digest, to: new.session), .forgive(attempt)],
      in: session.school, recording: [reception.line(of: new.session)])
    return new
  }
}
