internal import Crypto

/// Names a text or a file by its SHA-256 digest (FIPS 180-4), so that one changed byte is noticed.
package struct TextDigest: Hashable, Sendable {
  /// The 32 bytes.
  package let bytes: [UInt8]

  /// Works out the digest of some bytes, with swift-crypto.
  package init(of content: some Sequence<UInt8>) {
    bytes = Array(SHA256.hash(data: Array(content)))
  }

  /// A digest that was kept; nothing when it has not 32 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }
}

extension TextDigest: CustomStringConvertible, LosslessStringConvertible {
  private static let digits = Array("0123456789abcdef")

  /// 64 hexadecimal digits in lower case.
  package var description: String {
    String(bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] })
  }

  /// Reads 64 hexadecimal digits; upper case is forgiven.
  package init?(_ text: String) {
    let digits = text.lowercased().compactMap { Self.digits.firstIndex(of: $0) }
    guard text.utf8.count == 64, digits.count == 64 else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  /// In groups of eight, as pages and papers show it to be compared.
  package var grouped: String {
    let digits = description
    return stride(from: 0, to: digits.count, by: 8).map { start in
      String(digits.dropFirst(start).prefix(8))
    }.joined(separator: " ")
  }

  /// The first eight digits, for people who compare a sheet with the screen.
  package var short: String { String(description.prefix(8)) }
}
