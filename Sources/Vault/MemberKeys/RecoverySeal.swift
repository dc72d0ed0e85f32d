/// A private key sealed under the secret on the person's own sheet of paper.
package struct RecoverySeal: Sendable, Hashable {
  /// The bytes in the database.
  package let stored: [UInt8]

  /// A seal as the database holds it.
  package init(stored: [UInt8]) throws(VaultFault) {
    guard stored.count == KeySeal.length else { throw .malformed("key under a sheet") }
    self.stored = stored
  }

  /// Seals a private key.
  init(
    _ key: MemberPrivateKey, owner: MemberKeyOwner, under sheet: PaperKey, random: RandomBytes
  ) throws {
    stored = try KeySeal.close(
      key, kind: "recovery", owner: owner, under: sheet.bytes, random: random)
  }

  /// Opens the private key.
  func open(
    with sheet: PaperKey, owner: MemberKeyOwner, publicKey: MemberPublicKey
  ) throws -> MemberPrivateKey {
    guard sheet.purpose == .member else { throw VaultFault.doesNotOpen }
    return try KeySeal.open(
      stored, kind: "recovery", owner: owner, publicKey: publicKey, under: sheet.bytes)
  }
}
