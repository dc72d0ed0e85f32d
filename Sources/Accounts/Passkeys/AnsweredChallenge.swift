package import Essentials
package import Vault

/// A challenge for a passkey that one browser has answered, so that no answer works twice.
///
/// For each browser only the last one is kept: what it was asked earlier is not taken any more.
package struct AnsweredChallenge: Sendable, Hashable {
  /// The browser: the digest of the secret in its cookie, that of a session or of a visit.
  package let holder: [UInt8]
  /// The challenge.
  package let challenge: PasskeyChallenge
  /// From when it would not have been answered any more.
  package let expiresAt: Instant

  /// Names a challenge that a browser answered.
  package init(holder: [UInt8], challenge: PasskeyChallenge, expiresAt: Instant) {
    self.holder = holder
    self.challenge = challenge
    self.expiresAt = expiresAt
  }
}
