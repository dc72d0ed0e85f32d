package import Essentials

/// The text of a list of people, out of the bytes of a file.
///
/// School systems and Excel write UTF-8 with or without a mark, UTF-16, and Windows-1252.
package struct RosterText: Hashable, Sendable {
  /// The largest file, in bytes.
  package static let largest = 5_000_000
  /// The most lines.
  package static let mostRows = 20_000

  /// The text.
  package let text: String

  /// Reads bytes.
  ///
  /// - Throws: `Refusal` `roster.too-large`, `roster.empty`, `roster.workbook` or
  ///   `roster.no-text`.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.largest else {
      throw Refusal(
        "roster.too-large", "The file is larger than 5 MB. Export people only, without pictures.")
    }
    let isWorkbook = bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF])
    guard !isWorkbook, !bytes.starts(with: Array("%PDF".utf8)) else {
      throw Refusal(
        "roster.workbook",
        "This is a workbook or a PDF. In Excel choose Save as, then CSV, and send that file.")
    }
    text = Self.decoded(bytes)
    guard !text.unicodeScalars.contains("\0") else {
      throw Refusal("roster.no-text", "This file is not a list in text. Export people as CSV.")
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Refusal("roster.empty", "The list is empty. Choose another file, or paste the names.")
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), lowFirst: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), lowFirst: false) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    // Without a mark, every second byte of Latin text in UTF-16 is nought.
    if bytes.count >= 4, bytes.count.isMultiple(of: 2) {
      if bytes[1] == 0, bytes[3] == 0 { return utf16(bytes[...], lowFirst: true) }
      if bytes[0] == 0, bytes[2] == 0 { return utf16(bytes[...], lowFirst: false) }
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return windows1252(bytes)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, lowFirst: Bool) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return lowFirst ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    let special = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append((0x80..<0xA0).contains(byte) ? special[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }
}
