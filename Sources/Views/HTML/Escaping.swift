/// Appends text with every byte that could end an element or a quoted attribute replaced.
///
/// All of those bytes are ASCII, and in UTF-8 no ASCII byte is ever part of another character, so
/// going byte by byte can neither miss one nor break a letter. Control characters, which HTML does
/// not allow and which hide from proofreaders, become the replacement character.
///
/// - Complexity: O(*n*) in the length of the text.
func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { source in
    var clean = source.startIndex
    for index in source.indices {
      guard let replacement = replacement(for: source[index]) else { continue }
      bytes.append(contentsOf: source[clean..<index])
      replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
      clean = index + 1
    }
    bytes.append(contentsOf: source[clean...])
  }
}

@inline(__always)
private func replacement(for byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): nil
  case 0..<0x20, 0x7F: "\u{FFFD}"
  default: nil
  }
}

/// Whether markup written so far ends inside an attribute that a browser will follow.
func endsInLinkAttribute(_ bytes: [UInt8]) -> Bool {
  guard bytes.last == UInt8(ascii: "\"") else { return false }
  return linkAttributeEndings.contains { bytes.suffix($0.count).elementsEqual($0) }
}

private let linkAttributeEndings: [[UInt8]] = [
  Array("href=\"".utf8), Array("src=\"".utf8), Array("action=\"".utf8),
]
