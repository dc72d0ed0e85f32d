package import Essentials
internal import Vault

/// A code app into which somebody typed the secret.
package struct CodeApp: Sendable {
  private let secret: TimeCodeSecret

  /// Reads letters and digits in groups (base 32, RFC 4648).
  package init(_ typed: String) throws {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bytes, buffer, bits): ([UInt8], Int, Int) = ([], 0, 0)
    for value in typed.compactMap({ alphabet.firstIndex(of: $0) }) {
      buffer = (buffer << 5 | value) & 0xFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    secret = try TimeCodeSecret(bytes)
  }

  /// The secret itself, for tests that look for it where it must not be.
  package var bytes: [UInt8] { secret.revealed() }

  /// The code that the app shows at a moment.
  package func code(at now: Instant) -> String {
    TimeCode.usual.code(for: secret, step: TimeCode.usual.step(at: now)).value
  }
}
