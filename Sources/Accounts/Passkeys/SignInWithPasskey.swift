package import Essentials
package import Vault

/// Signs in with a passkey alone: the device has asked for PIN, finger or face, so it is two factors.
package struct SignInWithPasskey: Sendable {
  private let reception: Reception

  /// Signs in at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Begins a session that is signed in.
  ///
  /// - Parameters:
  ///   - holder: The secret of the visit's cookie, for which the challenge was asked.
  ///   - replaced: The secret of a session whose cookie the request brought.
  /// - Throws: The one refusal of passkeys, or `Refusal/signInWait(seconds:)`.
  package func callAsFunction(
    _ assertion: PasskeyAssertion, holder: SessionSecret, in school: SchoolID,
    from visitor: Visitor, replacing replaced: SessionSecret? = nil
  ) async throws -> NewSession {
    let about = Base64.url.encode(assertion.credentialID)
    let attempt = try await reception.allow(
      "passkey", about: about, from: visitor, in: school)
    let used = try await reception.used(
      assertion, holder: holder, in: school, mustBeVerified: true)
    let new = try reception.begin(
      used.account.person, in: school, at: .signedIn, by: .passkey, from: visitor,
      provedAt: reception.now())
    let ended = try await reception.ending(replaced, in: school)
    try await reception.save(
      ended + used.changes + [.start(new.session), .forgive(attempt)], in: school,
      recording: [reception.line(of: new.session)])
    return new.noting(used.account, isFirst: false)
  }
}
