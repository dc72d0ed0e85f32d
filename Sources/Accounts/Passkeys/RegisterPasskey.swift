internal import Essentials
package import Vault

/// Adds a passkey, such as that of the computer in the staff room; with it the account has a second
/// factor.
package struct RegisterPasskey: Sendable {
  private let reception: Reception

  /// Adds passkeys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Adds what the browser made for the challenge that was asked for with the session's secret.
  ///
  /// It must have been made with PIN, finger or face, since later it lets the person in alone.
  ///
  /// - Throws: The one refusal of passkeys; `Refusal/proofNeeded`; a refusal where there are twenty.
  package func callAsFunction(
    _ registration: PasskeyRegistration, name: String, session secret: SessionSecret
  ) async throws -> SecondFactorSet {
    let found = try await reception.sessionThatSetsUp(secret)
    let session = found.session
    let answered = try reception.answered(
      registration.answered, by: secret, in: session.school)
    let passkey: Passkey
    do {
      passkey = try registration.passkey(
        for: session.person, challenge: answered.challenge, site: reception.passkeySite(),
        mustBeVerified: true)
    } catch {
      throw error.refusal
    }
    var account = try await reception.account(of: session)
    guard account.passkeys.count < 20 else {
      throw Refusal(
        "passkey.too-many", "You have twenty passkeys. Remove one that you no longer use.")
    }
    let plain = TypedText.line(name, limit: 60)
    account.passkeys.append(
      NamedPasskey(
        passkey, name: plain.isEmpty ? "Passkey" : plain,
        madeAt: reception.now()))
    return try await reception.finish(
      account, kind: "passkey", found, secret, together: [.answer(answered)])
  }
}
