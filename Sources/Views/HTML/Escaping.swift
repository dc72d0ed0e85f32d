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
    var clean = 0
    // INVARIANT: everything before `clean` has been appended, escaped where it had to be.
    for index in 0..<source.count where mayNeedEscaping(source[index]) {
      guard let replacement = replacement(for: source[index]) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[clean..<index]))
      replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
      clean = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[clean...]))
  }
}

/// Whether a byte is among the few worth a second look; letters and spaces are not.
@inline(__always)
private func mayNeedEscaping(_ byte: UInt8) -> Bool {
  byte < 0x40 && byte != UInt8(ascii: " ") || byte == 0x7F
}

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
  let end = bytes.count
  guard end > 6, bytes[end - 1] == UInt8(ascii: "\""), bytes[end - 2] == UInt8(ascii: "=") else {
    return false
  }
  switch bytes[end - 3] {
  case UInt8(ascii: "f"): return bytes[..<(end - 2)].ends(with: "href")
  case UInt8(ascii: "c"): return bytes[..<(end - 2)].ends(with: "src")
  case UInt8(ascii: "n"): return bytes[..<(end - 2)].ends(with: "action")
  default: return false
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with name: String) -> Bool {
    suffix(name.utf8.count).elementsEqual(name.utf8)
  }
}
