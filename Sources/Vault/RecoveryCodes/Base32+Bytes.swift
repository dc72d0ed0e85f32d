internal import Essentials

extension Base32 {
  /// Bytes in digits of five bits, the first bit first; the last digit is filled with zeros.
  static func text(_ bytes: [UInt8]) -> String {
    String(values(bytes).map { digits[Int($0)] })
  }

  /// Bytes as numbers from 0 to 31, the first bit first.
  static func values(_ bytes: [UInt8]) -> [UInt8] {
    var values: [UInt8] = []
    var (buffer, bits) = (UInt32(0), 0)
    for byte in bytes {
      buffer = (buffer << 8 | UInt32(byte)) & 0xFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        values.append(UInt8(buffer >> UInt32(bits) & 31))
      }
    }
    if bits > 0 { values.append(UInt8(buffer << UInt32(5 - bits) & 31)) }
    return values
  }

  /// The bytes of numbers from 0 to 31; nothing when they end inside a byte.
  static func bytes(ofValues values: [UInt8]) -> [UInt8]? {
    guard values.count * 5 % 8 == 0 else { return nil }
    var bytes: [UInt8] = []
    var (buffer, bits) = (UInt32(0), 0)
    for value in values {
      buffer = (buffer << 5 | UInt32(value)) & 0xFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    return bytes
  }

  /// The bytes of digits that were typed; nothing when one is no digit, or they end inside a byte.
  static func bytes(_ typed: [UInt8]) -> [UInt8]? {
    let values = typed.compactMap { value(of: $0).map { UInt8($0) } }
    return values.count == typed.count ? bytes(ofValues: values) : nil
  }

  /// A text in groups, as people read it aloud.
  static func groups(of text: String, length: Int) -> [String] {
    let characters = Array(text)
    return stride(from: 0, to: characters.count, by: length).map {
      String(characters[$0..<min($0 + length, characters.count)])
    }
  }

  /// What people put between groups: spaces, hyphens and line breaks.
  static func isSeparator(_ byte: UInt8) -> Bool {
    [0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "-")].contains(byte)
  }
}
