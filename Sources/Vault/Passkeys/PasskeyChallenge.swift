internal import Essentials

/// The question that a passkey answers: 256 bits that nobody can foresee, made for one attempt.
///
/// The caller sees to it that it is answered by the browser that was asked, in time and once.
package struct PasskeyChallenge: Sendable, Hashable {
  /// The 32 bytes.
  package let bytes: [UInt8]

  /// A challenge that was never there before.
  package static func fresh(random: RandomBytes) throws -> PasskeyChallenge {
    PasskeyChallenge(bytes: try Fresh.bytes(32, from: random))
  }

  /// A challenge of these bytes, as it was kept, or sent back.
  package init(stored bytes: [UInt8]) throws(VaultFault) {
    guard bytes.count == 32 else { throw .malformed("challenge") }
    self.init(bytes: bytes)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// How the page and the browser write it: base 64 for addresses.
  package var text: String { Base64.url.encode(bytes) }
}
