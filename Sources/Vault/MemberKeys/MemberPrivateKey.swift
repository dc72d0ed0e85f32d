internal import Crypto

/// The half of a person's keys that is never stored in the open.
///
/// It exists for the length of a request, opened from one of its seals.
package struct MemberPrivateKey: Sendable, Equatable {
  let secret: SecretBytes
  /// The other half.
  package let publicKey: MemberPublicKey

  /// A pair that was never there before.
  static func fresh(random: RandomBytes) throws -> MemberPrivateKey {
    try MemberPrivateKey(Fresh.secret(32, from: random))
  }

  /// The pair of a private half.
  init(_ secret: SecretBytes) throws {
    self.secret = secret
    publicKey = try MemberPublicKey(
      bytes: Array(Self.agreementKey(secret).publicKey.rawRepresentation))
  }

  /// The private half for the cryptography.
  func agreementKey() throws -> Curve25519.KeyAgreement.PrivateKey {
    try Self.agreementKey(secret)
  }

  private static func agreementKey(
    _ secret: SecretBytes
  ) throws -> Curve25519.KeyAgreement.PrivateKey {
    try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret.key)
  }
}
