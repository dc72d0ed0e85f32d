import Essentials

/// Writes an iCalendar file of whole days (RFC 5545).
struct ICalendarWriter {
  private var bytes: [UInt8] = []

  /// The file.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes a line whose value is text, with what has a meaning of its own escaped.
  mutating func line(_ name: String, text: String) { line(name, Self.escaped(text)) }

  /// Writes a line as it is: ended by CRLF, and folded so that no line is longer than 75 octets.
  mutating func line(_ name: String, _ value: String) {
    var width = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let octets = UTF8.encode(scalar).map(Array.init) ?? []
      // No letter is taken apart: some programs unfold after they decode.
      if width + octets.count > Self.widest {
        bytes += [13, 10, 32]
        width = 1
      }
      bytes += octets
      width += octets.count
    }
    bytes += [13, 10]
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n":
        escaped.append("\\")
        escaped.append("n")
      case _ where scalar.value < 32 || scalar.value == 127: continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static let widest = 75
}
