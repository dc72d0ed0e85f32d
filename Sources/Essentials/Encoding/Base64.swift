/// Base 64 with exactly one spelling for each value (RFC 4648 sections 4, 5 and 3.5).
///
/// A reader that forgives line breaks, missing padding or stray bits would let two texts pass for one.
package enum Base64: Sendable {
  /// Letters, digits, `+`, `/`, padded with `=`: for notes, digests and keys.
  case standard
  /// Letters, digits, `+`, `/`, not padded: in the text of password hashes.
  case unpadded
  /// Letters, digits, `-`, `_`, not padded: in cookies, addresses and JSON.
  case url

  private static let standardDigits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let urlDigits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let standardValues = values(of: standardDigits)
  private static let urlValues = values(of: urlDigits)
  private static let padding = UInt8(ascii: "=")
  private static let noDigit: UInt8 = 0xff

  private static func values(of digits: [UInt8]) -> [UInt8] {
    var values = [UInt8](repeating: noDigit, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }

  /// The text for bytes.
  package func encode(_ bytes: [UInt8]) -> String {
    let digits = self == .url ? Self.urlDigits : Self.standardDigits
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0...group.count { text.append(digits[Int(bits >> UInt32(18 - 6 * place) & 63)]) }
      if self == .standard {
        for _ in group.count..<3 { text.append(Self.padding) }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes, or nothing when the text is not exactly what `encode` gives.
  package func decode(_ text: some Collection<UInt8>) -> [UInt8]? { decode(digits: Array(text)) }

  /// The bytes, or nothing when the text is not exactly what `encode` gives.
  package func decode(_ text: some StringProtocol) -> [UInt8]? { decode(Array(text.utf8)) }

  private func decode(digits text: [UInt8]) -> [UInt8]? {
    let values = self == .url ? Self.urlValues : Self.standardValues
    var count = text.count
    if self == .standard {
      guard count % 4 == 0 else { return nil }
      count -= text.suffix(2).count { $0 == Self.padding }
    }
    guard count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * 3 / 4)
    var bits: UInt32 = 0
    var waiting: UInt32 = 0
    for digit in text.prefix(count) {
      let value = values[Int(digit)]
      guard value != Self.noDigit else { return nil }
      bits = bits << 6 | UInt32(value)
      waiting += 6
      if waiting >= 8 {
        waiting -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> waiting))
      }
    }
    // Bits that belong to no byte have to be zero, or the same bytes would have several spellings.
    guard bits & (1 << waiting - 1) == 0 else { return nil }
    return bytes
  }
}
