internal import Essentials

/// The question that a passkey answers: 256 random bits, made for one attempt.
///
/// The caller keeps it with the session and throws it away with the first answer, right or wrong.
package struct PasskeyChallenge: Sendable, Hashable {
  /// The 32 bytes.
  package let bytes: [UInt8]

  /// A challenge that was never there before.
  package static func fresh(random: RandomBytes) throws -> PasskeyChallenge {
    PasskeyChallenge(bytes: try Fresh.bytes(32, from: random))
  }

  /// A challenge as it was kept.
  package init(stored bytes: [UInt8]) throws(VaultFault) {
    guard bytes.count == 32 else { throw .malformed("challenge") }
    self.init(bytes: bytes)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// How the page and the browser write it: base 64 for addresses.
  package var text: String { Base64.url.encode(bytes) }
}
