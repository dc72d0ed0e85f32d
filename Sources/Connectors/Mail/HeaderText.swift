internal import Essentials

/// Text in the head of a message, whatever its letters (RFC 2047).
enum HeaderText {
  /// How many bytes of text an encoded word holds, so that it has at most 75 letters.
  private static let bytesOfWord = 45
  private static let longestPlain = 60

  /// Text without a form, such as a subject; nothing where it has control characters or line ends.
  static func encode(_ text: String) -> String? {
    guard isOneLine(text) else { return nil }
    let isPlain =
      text.utf8.count <= longestPlain && !text.contains("=?")
      && text.utf8.allSatisfy { (0x20...0x7e).contains($0) }
    return isPlain ? text : words(text)
  }

  /// A name in front of an address, in quotation marks where it needs no encoding.
  static func phrase(_ text: String) -> String? {
    guard isOneLine(text) else { return nil }
    let isPlain =
      text.utf8.count <= longestPlain && !text.contains("=?")
      && text.utf8.allSatisfy { (0x20...0x7e).contains($0) && !"\"\\".utf8.contains($0) }
    return isPlain ? "\"\(text)\"" : words(text)
  }

  private static func isOneLine(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }

  /// Encoded words, each on a line of its own; no character is cut in two.
  private static func words(_ text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if (words.last?.count ?? 0) + bytes.count > bytesOfWord { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Base64.standard.encode($0))?=" }.joined(separator: "\r\n ")
  }
}
