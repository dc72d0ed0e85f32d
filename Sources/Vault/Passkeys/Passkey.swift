package import Essentials

/// A person's passkey as the database holds it.
package struct Passkey: Sendable, Hashable {
  /// Whose it is.
  package let person: PersonID
  /// The name that the device gave it, 16 to 1023 bytes; no two passkeys of the installation share
  /// one.
  package let credentialID: [UInt8]
  /// Its public half.
  package let key: PasskeyPublicKey
  /// How often it was used, where the device counts; otherwise zero for ever.
  package let counter: UInt32
  /// Whether it can be copied to the person's other devices; settled for ever when it is made.
  package let mayBeBackedUp: Bool
  /// Whether it is copied somewhere, so that a lost device does not lose it.
  package let isBackedUp: Bool

  /// A passkey as it was read from the database.
  package init(
    person: PersonID, credentialID: [UInt8], key: PasskeyPublicKey, counter: UInt32,
    mayBeBackedUp: Bool, isBackedUp: Bool
  ) {
    self.person = person
    self.credentialID = credentialID
    self.key = key
    self.counter = counter
    self.mayBeBackedUp = mayBeBackedUp
    self.isBackedUp = isBackedUp
  }
}
