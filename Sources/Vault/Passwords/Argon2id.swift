internal import CSodium
internal import Essentials

/// Argon2id, version 1.3, in one lane (RFC 9106), by libsodium.
///
/// A call takes its memory for as long as it runs; whoever serves many people at a time limits how
/// many run at once.
enum Argon2id {
  /// How long a salt is.
  static let saltLength = 16

  /// Stretches a password to so many bytes.
  static func stretch(
    _ password: Password, salt: [UInt8], cost: Argon2Cost, to count: Int = 32
  ) throws(VaultFault) -> SecretBytes {
    guard salt.count == saltLength else { throw .malformed("salt") }
    // One zero more, so that an empty password has an address too.
    var text = password.text.value.utf8.map { CChar(bitPattern: $0) } + [0]
    var output = [UInt8](repeating: 0, count: count)
    defer {
      wipe(&text)
      wipe(&output)
    }
    guard sodium_init() >= 0 else { throw .noMemory }
    let status = crypto_pwhash(
      &output, UInt64(count), text, UInt64(text.count - 1), salt, UInt64(cost.passes),
      cost.memoryKiB * 1024, crypto_pwhash_alg_argon2id13())
    guard status == 0 else { throw .noMemory }
    return SecretBytes(copying: output)
  }
}
