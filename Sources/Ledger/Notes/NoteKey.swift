package import Crypto
internal import Essentials

/// The private half of a key that signs notes, with its name.
///
/// Whoever holds it can write another past; it lives outside the database, and is never shown.
package struct NoteKey: Sendable {
  /// What the world knows of the key.
  package let verifierKey: VerifierKey
  private let privateKey: Redacted<Curve25519.Signing.PrivateKey>

  /// The key with this name; for a school's record, its origin.
  /// - Throws: `NoteFault.badName` for a name that cannot stand in a note.
  package init(name: String, privateKey: Curve25519.Signing.PrivateKey) throws(NoteFault) {
    verifierKey = try VerifierKey(
      name: name, publicKey: Array(privateKey.publicKey.rawRepresentation))
    self.privateKey = Redacted(privateKey)
  }

  func signature(over text: String) throws -> NoteSignature {
    NoteSignature(
      name: verifierKey.name, keyID: verifierKey.id,
      signature: Array(try privateKey.value.signature(for: Array(text.utf8))))
  }
}
