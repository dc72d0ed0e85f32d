package import Essentials

/// A code on paper that stands in once for a lost second factor: 80 random bits.
package struct RecoveryCode: Sendable, Equatable {
  let bytes: SecretBytes

  /// A code that was never there before.
  static func fresh(random: RandomBytes) throws -> RecoveryCode {
    RecoveryCode(bytes: try Fresh.secret(length, from: random))
  }

  /// Reads what was typed; capitals, spaces, hyphens, and o, i and l for digits are forgiven.
  init?(_ typed: String) {
    guard typed.utf8.count <= 64,
      var bytes = Base32.bytes(typed.utf8.filter { !Base32.isSeparator($0) }),
      bytes.count == Self.length
    else { return nil }
    self.init(bytes: SecretBytes(taking: &bytes))
  }

  private init(bytes: SecretBytes) { self.bytes = bytes }

  /// How it is printed: four groups of four letters and digits.
  package var printed: Redacted<String> {
    var open = bytes.revealed()
    defer { wipe(&open) }
    return Redacted(Base32.groups(of: Base32.text(open), length: 4).joined(separator: "-"))
  }

  private static let length = 10
}
