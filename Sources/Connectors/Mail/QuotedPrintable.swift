/// Text in letters of ASCII and in lines of at most 76, as any mail server passes on unchanged (RFC 2045, section 6.7).
enum QuotedPrintable {
  private static let digits = Array("0123456789ABCDEF".utf8)
  private static let longest = 76

  /// The text, lines ended with CR LF; the last line has no end.
  static func encode(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      encode(line: Array(line.utf8))
    }.joined(separator: "\r\n")
  }

  private static func encode(line: [UInt8]) -> String {
    var encoded: [UInt8] = []
    var length = 0
    for (place, byte) in line.enumerated() {
      let isLast = place == line.count - 1
      let room = longest - (isLast ? 0 : 1) - length
      if unit(byte, isFirst: length == 0, isLast: isLast).count > room {
        encoded += Array("=\r\n".utf8)
        length = 0
      }
      let unit = unit(byte, isFirst: length == 0, isLast: isLast)
      encoded += unit
      length += unit.count
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func unit(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> [UInt8] {
    isPlain(byte, isFirst: isFirst, isLast: isLast)
      ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// A dot at the beginning of a line ends a message, and spaces at its end get lost.
  private static func isPlain(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "="): false
    case UInt8(ascii: "."): !isFirst
    case UInt8(ascii: " "): !isLast
    case 0x21...0x7e: true
    default: false
    }
  }
}
