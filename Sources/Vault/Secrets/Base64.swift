/// Base 64 without padding, read strictly: one text for each list of bytes (RFC 4648).
enum Base64: Sendable {
  /// With `+` and `/`, as password hashes have it.
  case standard
  /// With `-` and `_`, as cookies, addresses and browsers have it.
  case url

  /// The text of the bytes.
  func encode(_ bytes: some Sequence<UInt8>) -> String {
    let digits = digits
    var text = ""
    var (buffer, bits) = (UInt32(0), 0)
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.unicodeScalars.append(digits[Int(buffer >> UInt32(bits) & 63)])
      }
      buffer &= 63
    }
    if bits > 0 {
      text.unicodeScalars.append(digits[Int(buffer << UInt32(6 - bits) & 63)])
    }
    return text
  }

  /// The bytes of a text; nothing for any text that `encode` does not write.
  func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (buffer, bits) = (UInt32(0), 0)
    for scalar in text.unicodeScalars {
      guard let digit = value(of: scalar) else { return nil }
      buffer = (buffer << 6 | digit) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    let rest = buffer & (1 << UInt32(bits) - 1)
    return bits < 6 && rest == 0 ? bytes : nil
  }

  private var digits: [Unicode.Scalar] {
    Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)
      + (self == .url ? ["-", "_"] : ["+", "/"])
  }

  private func value(of scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "A"..."Z": scalar.value - 65
    case "a"..."z": scalar.value - 97 + 26
    case "0"..."9": scalar.value - 48 + 52
    case self == .url ? "-" : "+": 62
    case self == .url ? "_" : "/": 63
    default: nil
    }
  }
}
