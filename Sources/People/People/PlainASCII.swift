/// Shortcuts for texts in ASCII, which most names are: a list of a thousand people is read and searched in a moment.
///
/// Each gives what the general way gives, or leaves the text to it.
enum PlainASCII {
  private static let space = UInt8(ascii: " ")

  /// Whether a byte stands for a sign that is no space and begins no other letter.
  static func isSign(_ byte: UInt8) -> Bool { byte > space && byte < 0x7F }

  /// Whether a text begins and ends with such signs.
  static func isTrimmed(_ bytes: some Sequence<UInt8>) -> Bool {
    var ends: (first: UInt8, last: UInt8)?
    for byte in bytes { ends = (ends?.first ?? byte, byte) }
    return ends.map { isSign($0.first) && isSign($0.last) } ?? false
  }

  /// Whether a text has single spaces between its words already.
  static func isSingleSpaced(_ bytes: some Sequence<UInt8>) -> Bool {
    var last = space
    for byte in bytes {
      guard isSign(byte) || byte == space && last != space else { return false }
      last = byte
    }
    return last != space
  }

  /// The words in small letters; nothing where a letter is not ASCII.
  static func letters(_ bytes: some Collection<UInt8>) -> String? {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        plain.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): plain.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."): break
      case 0x80...: return nil
      default: if let last = plain.last, last != space { plain.append(space) }
      }
    }
    if plain.last == space { plain.removeLast() }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Whether a text is a name in letters, with single spaces and the few signs that most names have.
  static func isName(_ bytes: some Sequence<UInt8>) -> Bool {
    var last = space
    var hasLetter = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hasLetter = true
      case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","): break
      case space where last != space: break
      default: return false
      }
      last = byte
    }
    return hasLetter && last != space
  }
}
