/// A private key of before sealed under the person's present one: whoever opens today's key opens this too.
package struct FormerKeySeal: Sendable, Hashable {
  /// The bytes in the database.
  package let stored: [UInt8]

  /// A seal as the database holds it.
  package init(stored: [UInt8]) throws(VaultFault) {
    guard stored.count == KeySeal.length else { throw .malformed("key under a newer key") }
    self.stored = stored
  }

  /// Seals a private key that was just opened.
  package init(
    _ former: MemberPrivateKey, owner: MemberKeyOwner, under present: MemberPrivateKey,
    random: RandomBytes
  ) throws {
    stored = try KeySeal.close(
      former, kind: "former", owner: owner, under: present.secret, random: random)
  }

  /// Opens the private key of before.
  package func open(
    with present: MemberPrivateKey, owner: MemberKeyOwner, publicKey: MemberPublicKey
  ) throws -> MemberPrivateKey {
    try KeySeal.open(
      stored, kind: "former", owner: owner, publicKey: publicKey, under: present.secret)
  }
}
