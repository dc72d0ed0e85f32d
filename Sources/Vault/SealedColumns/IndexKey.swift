/// A key of the installation, with which values are found that are sealed; apart from the keys that
/// seal.
package struct IndexKey: Sendable, Equatable {
  let secret: SecretBytes
  /// What it is called in the key file.
  package let id: KeyIdentifier

  /// A key that was never there before.
  package static func fresh(random: RandomBytes) throws -> IndexKey {
    IndexKey(try Fresh.secret(32, from: random))
  }

  init(_ secret: SecretBytes) {
    self.secret = secret
    id = KeyIdentifier(of: secret)
  }
}
