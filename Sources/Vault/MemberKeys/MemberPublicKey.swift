internal import Crypto

/// The half of a person's keys that anybody may have: what is sealed to it, only the person opens
/// (X25519, RFC 7748).
package struct MemberPublicKey: Sendable, Hashable {
  /// The 32 bytes.
  package let bytes: [UInt8]

  /// A key as the database holds it.
  package init(bytes: [UInt8]) throws(VaultFault) {
    guard bytes.count == 32 else { throw .malformed("public key") }
    self.bytes = bytes
  }

  /// The same key for the cryptography.
  func agreementKey() throws -> Curve25519.KeyAgreement.PublicKey {
    try Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
  }
}
