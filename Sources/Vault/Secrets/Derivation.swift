internal import Crypto

extension SecretBytes {
  /// A key for one use, from which neither this secret nor a key for another use follows
  /// (HKDF-SHA-256, RFC 5869).
  func derived(for use: Binding) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: use.bytes, outputByteCount: 32)
  }

  /// A digest of this secret that may be stored: it does not give the secret back (SHA-256).
  ///
  /// Safe without salt and without delay because the secret has at least 128 random bits.
  func digest(for use: Binding) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: use.bytes)
    key.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return Array(hash.finalize())
  }
}
