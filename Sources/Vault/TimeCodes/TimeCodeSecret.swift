package import Essentials

/// What the school's system and somebody's code app share: 160 random bits (RFC 4226, 4).
///
/// Both must have it in the open to make codes, so it cannot be a digest: it is stored sealed
/// (`DataKeyRing`).
package struct TimeCodeSecret: Sendable, Equatable {
  let bytes: SecretBytes

  /// A secret that was never there before.
  package static func fresh(random: RandomBytes) throws -> TimeCodeSecret {
    TimeCodeSecret(bytes: try Fresh.secret(20, from: random))
  }

  /// A secret as it was opened from its seal; between 128 and 512 bits.
  package init(_ bytes: [UInt8]) throws(VaultFault) {
    guard (16...64).contains(bytes.count) else { throw .malformed("time code secret") }
    self.bytes = SecretBytes(copying: bytes)
  }

  private init(bytes: SecretBytes) { self.bytes = bytes }

  /// A copy in the open, for sealing; whoever takes it wipes it.
  package func revealed() -> [UInt8] { bytes.revealed() }

  /// What is typed into the app where no picture can be taken: capital letters and digits in groups
  /// of four (base 32, RFC 4648).
  package var typed: Redacted<String> {
    Redacted(Base32.groups(of: base32, length: 4).joined(separator: " "))
  }

  var base32: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var open = bytes.revealed()
    defer { wipe(&open) }
    return String(Base32.values(open).map { alphabet[Int($0)] })
  }
}
