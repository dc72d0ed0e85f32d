/// A private key sealed under the secret in a session's cookie.
///
/// The server keeps the seal and the browser the secret, so that neither alone opens it, no server
/// process holds keys between requests, and ending the session ends it.
package struct SessionSeal: Sendable, Hashable {
  /// The bytes in the database.
  package let stored: [UInt8]

  /// A seal as the database holds it.
  package init(stored: [UInt8]) throws(VaultFault) {
    guard stored.count == KeySeal.length else { throw .malformed("key under a session") }
    self.stored = stored
  }

  /// Seals a private key that was just opened, at sign-in and whenever the session gets a new
  /// secret.
  package init(
    _ key: MemberPrivateKey, owner: MemberKeyOwner, for session: SessionSecret,
    random: RandomBytes
  ) throws {
    stored = try KeySeal.close(
      key, kind: "session", owner: owner, under: session.bytes, random: random)
  }

  /// Opens the private key for one request.
  package func open(
    with session: SessionSecret, owner: MemberKeyOwner, publicKey: MemberPublicKey
  ) throws -> MemberPrivateKey {
    try KeySeal.open(
      stored, kind: "session", owner: owner, publicKey: publicKey, under: session.bytes)
  }
}
