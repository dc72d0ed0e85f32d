internal import Essentials

/// How a private key is sealed and opened under any one secret.
///
/// The owner, the public key and the kind of seal are tied in; and what opens must give the public
/// key that is stored, so that no other private key can be slipped in.
enum KeySeal {
  /// Seals a private key.
  static func close(
    _ key: MemberPrivateKey, kind: String, owner: MemberKeyOwner, under secret: SecretBytes,
    random: RandomBytes
  ) throws -> [UInt8] {
    let bound = binding(kind, owner, key.publicKey)
    var open = key.secret.revealed()
    defer { wipe(&open) }
    return try Seal.close(open, under: secret.derived(for: bound), bound: bound, random: random)
  }

  /// Opens a private key.
  static func open(
    _ sealed: some Collection<UInt8>, kind: String, owner: MemberKeyOwner,
    publicKey: MemberPublicKey, under secret: SecretBytes
  ) throws -> MemberPrivateKey {
    let bound = binding(kind, owner, publicKey)
    let key = try MemberPrivateKey(
      Seal.openSecret(sealed, under: secret.derived(for: bound), bound: bound))
    guard key.publicKey == publicKey else { throw VaultFault.doesNotOpen }
    return key
  }

  /// How long a sealed private key is.
  static let length = 32 + Seal.overhead

  private static func binding(
    _ kind: String, _ owner: MemberKeyOwner, _ publicKey: MemberPublicKey
  ) -> Binding {
    Binding("chaperone member key 1").with(kind).with(owner.school.bytes)
      .with(owner.person.bytes).with(publicKey.bytes)
  }
}
