/// Names a key by what it is: the first 64 bits of a digest of it.
///
/// Nobody can give two keys one name by accident, and a key that was copied wrongly no longer fits
/// its name.
package struct KeyIdentifier: Sendable, Hashable, CustomStringConvertible {
  /// The eight bytes, as they stand in sealed values.
  let bytes: [UInt8]

  /// The name of a key.
  init(of key: SecretBytes) {
    bytes = Array(key.digest(for: Binding("chaperone key identifier 1")).prefix(Self.length))
  }

  /// A name as it stands in a sealed value.
  init(bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

  /// Sixteen digits, as they stand in the key file.
  package var description: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  static let length = 8
}
