/// A key of the installation, under which columns are sealed; it lives in the key file and never in
/// the database.
package struct DataKey: Sendable, Equatable {
  let secret: SecretBytes
  /// What it is called in the key file and in the values that it sealed.
  package let id: KeyIdentifier

  /// A key that was never there before.
  package static func fresh(random: RandomBytes) throws -> DataKey {
    DataKey(try Fresh.secret(32, from: random))
  }

  init(_ secret: SecretBytes) {
    self.secret = secret
    id = KeyIdentifier(of: secret)
  }
}
