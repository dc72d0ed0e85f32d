package import Essentials
package import Vault

/// Sets a challenge that a passkey answers, in one browser, once and within five minutes.
package struct AskForPasskey: Sendable {
  private let reception: Reception

  /// Asks at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// A challenge for the page.
  ///
  /// - Parameter holder: The secret of the session's cookie, or of the visit's where nobody is
  ///   signed in: only that browser may answer.
  package func callAsFunction(
    holder: SessionSecret, in school: SchoolID
  ) async throws -> PasskeyChallenge {
    let challenge = try PasskeyChallenge.fresh(random: reception.random)
    let kept = KeptChallenge(
      holder: holder.digest, challenge: challenge,
      expiresAt: reception.now().adding(seconds: SessionTimes.challenge))
    try await reception.store.ask(kept, in: school)
    return challenge
  }
}
