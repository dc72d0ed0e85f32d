internal import Crypto
internal import Essentials

/// Bytes that are used but never shown, and that are wiped when their last holder lets go.
///
/// Two of them are compared in constant time. Copies that callers make are theirs to wipe.
package struct SecretBytes: Sendable, Equatable {
  private let hidden: Redacted<SymmetricKey>

  /// Takes the bytes over and wipes the caller's.
  package init(taking bytes: inout [UInt8]) {
    hidden = Redacted(SymmetricKey(data: bytes))
    wipe(&bytes)
  }

  /// Copies the bytes.
  package init(copying bytes: some Collection<UInt8>) {
    var copy = Array(bytes)
    self.init(taking: &copy)
  }

  /// Hides a key that was derived.
  init(_ key: SymmetricKey) { hidden = Redacted(key) }

  /// The same bytes as a key for the cryptography.
  var key: SymmetricKey { hidden.value }

  /// How many bytes there are.
  package var count: Int { hidden.value.bitCount / 8 }

  /// A copy in the open, for sealing, printing or sending; whoever takes it wipes it.
  package func revealed() -> [UInt8] { hidden.value.withUnsafeBytes { Array($0) } }
}
