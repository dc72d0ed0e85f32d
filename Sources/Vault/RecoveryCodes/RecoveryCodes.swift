internal import Crypto
package import Essentials

/// A person's recovery codes as the database holds them.
///
/// Digests under a key of this person's own: neither the codes follow from them, nor does a row
/// that was copied to another person open anything there. Each works once. New ones replace all old
/// ones.
package struct RecoveryCodes: Sendable, Hashable {
  /// Whose they are.
  package let person: PersonID
  /// The person's key for these digests, 16 random bytes; no secret, but never reused.
  package let salt: [UInt8]
  /// What is left of the ten, 32 bytes each.
  package let digests: [[UInt8]]

  /// Codes as they were read from the database.
  package init(person: PersonID, salt: [UInt8], digests: [[UInt8]]) throws(VaultFault) {
    guard salt.count == 16, digests.count <= Self.number, digests.allSatisfy({ $0.count == 32 })
    else { throw .malformed("recovery codes") }
    self.init(for: person, salt: salt, digests: digests)
  }

  private init(for person: PersonID, salt: [UInt8], digests: [[UInt8]]) {
    self.person = person
    self.salt = salt
    self.digests = digests
  }

  /// Ten codes that were never there before: what to print once, and what to store.
  package static func fresh(
    for person: PersonID, random: RandomBytes
  ) throws -> (printed: [RecoveryCode], stored: RecoveryCodes) {
    let salt = try Fresh.bytes(16, from: random)
    let codes = try (0..<number).map { _ in try RecoveryCode.fresh(random: random) }
    let digests = codes.map { digest(of: $0, person: person, salt: salt) }
    return (codes, RecoveryCodes(for: person, salt: salt, digests: digests))
  }

  /// What is left after a code was used; nothing when it is none of them.
  ///
  /// Store it only where the stored ones are still what was read, or two who send the same code at
  /// once both get in.
  package func using(_ typed: String) -> RecoveryCodes? {
    guard let code = RecoveryCode(typed) else { return nil }
    let digest = Self.digest(of: code, person: person, salt: salt)
    let left = digests.filter { !ConstantTime.areEqual($0, digest) }
    guard left.count < digests.count else { return nil }
    return RecoveryCodes(for: person, salt: salt, digests: left)
  }

  /// How many codes a person is given.
  package static let number = 10

  private static func digest(
    of code: RecoveryCode, person: PersonID, salt: [UInt8]
  ) -> [UInt8] {
    let key = SecretBytes(copying: salt).derived(
      for: Binding("chaperone recovery code 1").with(person.bytes))
    var open = code.bytes.revealed()
    defer { wipe(&open) }
    return Array(HMAC<SHA256>.authenticationCode(for: open, using: key))
  }
}
