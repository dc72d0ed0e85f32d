package import Essentials
package import Vault

/// A challenge for a passkey that waits for its answer in one browser.
package struct KeptChallenge: Sendable, Hashable {
  /// The browser: the digest of the secret in its cookie, that of a session or of a visit.
  package let holder: [UInt8]
  /// The challenge.
  package let challenge: PasskeyChallenge
  /// From when it is not answered any more.
  package let expiresAt: Instant

  /// Keeps a challenge for a browser.
  package init(holder: [UInt8], challenge: PasskeyChallenge, expiresAt: Instant) {
    self.holder = holder
    self.challenge = challenge
    self.expiresAt = expiresAt
  }
}
