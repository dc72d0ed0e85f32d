package import Essentials
package import Vault

/// Sets a challenge that a passkey answers, in one browser, once and within five minutes.
///
/// Nothing is kept of it: whoever opens the page a million times leaves no row behind.
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
  ) throws -> PasskeyChallenge {
    try reception.newChallenge(for: holder, in: school)
  }
}
