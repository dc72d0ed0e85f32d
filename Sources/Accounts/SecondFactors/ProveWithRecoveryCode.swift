internal import Essentials
package import Vault

/// The second step of signing in with a code from paper, where the app or passkey is lost.
package struct ProveWithRecoveryCode: Sendable {
  private let reception: Reception

  /// Takes codes at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Signs in, under a new secret, and tells how many codes are left.
  ///
  /// - Throws: `Refusal/recoveryCodeRefused` for a code that is wrong or was used.
  package func callAsFunction(
    _ code: String, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> (session: NewSession, codesLeft: Int) {
    let found = try await reception.session(secret, at: [.needsSecondFactor])
    let session = found.session
    let attempt = try await reception.allow("recovery code", by: session, from: visitor)
    let account = try await reception.account(of: session)
    guard let codes = account.recoveryCodes, let left = codes.using(code) else {
      throw Refusal.recoveryCodeRefused
    }
    let new = try reception.goOn(found, secret, to: .signedIn, provedAt: reception.now())
    try await reception.save(
      [
        .useRecoveryCode(session.person, of: codes, left: left),
        .renew(from: secret.digest, to: new.session), .forgive(attempt),
      ], in: session.school,
      recording: [
        reception.line(
          "recovery-code.used", by: .person(session.person), about: session.person,
          facts: ["left": String(left.digests.count)]),
        reception.line(of: new.session),
      ])
    return (new, left.digests.count)
  }
}
