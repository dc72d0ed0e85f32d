/// A private key sealed under a password, or a passphrase where somebody signs in elsewhere.
///
/// Stretched by Argon2id with a salt of its own: the stored password hash opens nothing.
package struct PasswordSeal: Sendable, Hashable {
  /// The bytes in the database: memory in KiB (4), passes (1), salt (16), sealed key.
  package let stored: [UInt8]
  private let cost: Argon2Cost

  /// A seal as the database holds it.
  package init(stored: [UInt8]) throws(VaultFault) {
    guard stored.count == Self.headLength + KeySeal.length else {
      throw .malformed("key under a password")
    }
    self.stored = stored
    cost = try Argon2Cost(
      memoryKiB: Int(UInt32(bigEndian: stored[..<4])), passes: Int(stored[4]))
  }

  /// Seals a private key; as slow as hashing a password.
  init(
    _ key: MemberPrivateKey, owner: MemberKeyOwner, under password: Password, cost: Argon2Cost,
    random: RandomBytes
  ) throws {
    let salt = try Fresh.bytes(Argon2id.saltLength, from: random)
    let secret = try Argon2id.stretch(password, salt: salt, cost: cost)
    let sealed = try KeySeal.close(
      key, kind: "password", owner: owner, under: secret, random: random)
    self.cost = cost
    stored =
      UInt32(cost.memoryKiB).bigEndianBytes + [UInt8(cost.passes)] + salt + sealed
  }

  /// Opens the private key; as slow as comparing a password.
  func open(
    with password: Password, owner: MemberKeyOwner, publicKey: MemberPublicKey
  ) throws -> MemberPrivateKey {
    let salt = Array(stored[5..<Self.headLength])
    return try KeySeal.open(
      stored[Self.headLength...], kind: "password", owner: owner, publicKey: publicKey,
      under: Argon2id.stretch(password, salt: salt, cost: cost))
  }

  /// Whether to seal again when the password is at hand, since guessing has grown cheaper.
  package func needsRenewal(cost present: Argon2Cost = .present) -> Bool {
    cost.isWeaker(than: present)
  }

  private static let headLength = 5 + Argon2id.saltLength
}
