/// A person's private key sealed to the school's escrow (HPKE, RFC 9180).
package struct EscrowSeal: Sendable, Hashable {
  /// The bytes in the database: the sender's key of this one seal (32), sealed key.
  package let stored: [UInt8]

  /// A seal as the database holds it.
  package init(stored: [UInt8]) throws(VaultFault) {
    guard stored.count == 32 + 32 + 16 else { throw .malformed("key under the school's sheet") }
    self.stored = stored
  }

  /// The sender's key of this one seal.
  var encapsulated: [UInt8] { Array(stored[..<32]) }
  /// The sealed key.
  var sealed: [UInt8] { Array(stored[32...]) }
}
