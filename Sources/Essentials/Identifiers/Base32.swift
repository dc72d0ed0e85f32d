/// Crockford's base 32: digits and letters that are not mistaken for one another.
package enum Base32 {
  /// The 32 digits, in order.
  package static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// What an ASCII letter or digit stands for, upper case and look-alikes included; nothing for other bytes.
  package static func value(of byte: UInt8) -> Int? {
    switch byte | 0x20 {
    case UInt8(ascii: "o") where byte > 0x40: 0
    case UInt8(ascii: "i"), UInt8(ascii: "l"): byte > 0x40 ? 1 : nil
    case let letter:
      digits.firstIndex { $0.asciiValue == byte || byte > 0x40 && $0.asciiValue == letter }
    }
  }
}
