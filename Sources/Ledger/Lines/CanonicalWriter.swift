internal import Essentials

/// Writes the small part of JSON that a line of the record needs, in one way only.
struct CanonicalWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds text that is JSON already.
  mutating func raw(_ text: String) { bytes += text.utf8 }

  /// Adds a string: quotation mark, backslash and control characters escaped, in their shortest form,
  /// and nothing else (as RFC 8785 section 3.2.2.2).
  mutating func string(_ text: String) {
    let escapes = Self.shortEscapes
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if escapes[Int(byte)] != 0 {
        bytes += [UInt8(ascii: "\\"), escapes[Int(byte)]]
      } else if byte < 0x20 {
        bytes += "\\u00\(byte < 0x10 ? "0" : "1")\(String(byte & 15, radix: 16))".utf8
      } else {
        bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds an identifier in its quotation marks, as `Identifier.description` spells it.
  ///
  /// By digits and not by characters, since every append writes several.
  mutating func identifier<Mark>(_ identifier: Identifier<Mark>) {
    var (high, low) = (identifier.high, identifier.low)
    let digits = (0..<26).map { _ in
      defer {
        low = low >> 5 | high << 59
        high >>= 5
      }
      return Self.digits[Int(low & 31)]
    }
    bytes.append(UInt8(ascii: "\""))
    bytes += digits.reversed()
    bytes.append(UInt8(ascii: "\""))
  }

  private static let digits = Base32.digits.compactMap(\.asciiValue)

  /// Adds a list, in its order.
  mutating func list<Element>(
    _ elements: [Element], _ write: (inout CanonicalWriter, Element) -> Void
  ) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  /// Adds a dictionary, sorted by the bytes of its keys.
  ///
  /// Not by `String.<`, for which two spellings of one letter are equal.
  mutating func dictionary<Value>(
    _ values: [String: Value], _ write: (inout CanonicalWriter, Value) -> Void
  ) {
    let sorted = values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    raw("{")
    for (index, (key, value)) in sorted.enumerated() {
      if index > 0 { raw(",") }
      string(key)
      raw(":")
      write(&self, value)
    }
    raw("}")
  }

  /// What stands behind the backslash, by character, for those that have a short form; otherwise 0.
  static let shortEscapes: [UInt8] = {
    var escapes = [UInt8](repeating: 0, count: 256)
    for (byte, letter) in zip("\"\\\u{8}\t\n\u{c}\r".utf8, #""\btnfr"#.utf8) {
      escapes[Int(byte)] = letter
    }
    return escapes
  }()
}
