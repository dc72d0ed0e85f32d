package import Essentials
package import Vault

/// A passkey with what the person calls it, such as "computer in the staff room".
package struct NamedPasskey: Sendable, Hashable {
  /// The passkey.
  package var passkey: Passkey
  /// What the person calls it.
  package let name: String
  /// When it was made.
  package let madeAt: Instant

  /// Names a passkey.
  package init(_ passkey: Passkey, name: String, madeAt: Instant) {
    self.passkey = passkey
    self.name = name
    self.madeAt = madeAt
  }
}
