internal import Crypto
internal import FoundationEssentials

/// AES-256-GCM with a random nonce: nonce, ciphertext and tag, one after the other.
///
/// Random nonces bear 2³² seals under one key (NIST SP 800-38D, 8.3), more than a school writes in
/// its life.
enum Seal {
  /// How many bytes longer a seal is than what it holds.
  static let overhead = nonceLength + tagLength

  private static let nonceLength = 12
  private static let tagLength = 16

  /// Seals bytes so that they open with the same key and binding only.
  static func close(
    _ plain: [UInt8], under key: SymmetricKey, bound: Binding, random: RandomBytes
  ) throws -> [UInt8] {
    let nonce = try Fresh.bytes(nonceLength, from: random)
    let box = try AES.GCM.seal(
      plain, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: bound.bytes)
    return nonce + box.ciphertext + box.tag
  }

  /// Opens a seal; whatever is wrong, it is one and the same fault.
  static func open(
    _ sealed: some Collection<UInt8>, under key: SymmetricKey, bound: Binding
  ) throws(VaultFault) -> Data {
    do {
      let box = try AES.GCM.SealedBox(combined: Array(sealed))
      return try AES.GCM.open(box, using: key, authenticating: bound.bytes)
    } catch {
      throw .doesNotOpen
    }
  }

  /// Opens a seal that holds a secret, and leaves no other copy of it.
  static func openSecret(
    _ sealed: some Collection<UInt8>, under key: SymmetricKey, bound: Binding
  ) throws(VaultFault) -> SecretBytes {
    var plain = try open(sealed, under: key, bound: bound)
    defer { wipe(&plain) }
    return SecretBytes(SymmetricKey(data: plain))
  }
}
