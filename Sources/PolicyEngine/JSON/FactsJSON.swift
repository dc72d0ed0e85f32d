/// Facts in JSON that could not be read.
public struct InvalidFacts: Error, Hashable, Sendable {
  /// A stable dotted code such as `facts.json`.
  public var code: String
  /// What is wrong, in a sentence or two.
  public var message: String
}

/// Reads one flat JSON object of facts (RFC 8259), such as `{"do": "connect", "with": "pupil"}`.
///
/// Numbers, true and false stand for their text: `{"own-child": true}` means the value `true`.
public struct FactsJSON {
  private let bytes: [UInt8]
  private var place = 0

  /// Reads an object.
  ///
  /// - Throws: `InvalidFacts` for anything else.
  public static func read(_ bytes: [UInt8]) throws(InvalidFacts) -> [(name: String, value: String)]
  {
    var reader = FactsJSON(bytes: bytes)
    return try reader.object()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func object() throws(InvalidFacts) -> [(name: String, value: String)] {
    var facts: [(name: String, value: String)] = []
    facts.reserveCapacity(16)
    try expect(UInt8(ascii: "{"), "an object of facts begins with a brace")
    skipSpace()
    if peek() == UInt8(ascii: "}") {
      place += 1
    } else {
      repeat {
        skipSpace()
        let name = try string()
        try expect(UInt8(ascii: ":"), "a colon is missing behind “\(name)”")
        skipSpace()
        if let value = try value() {
          guard !facts.contains(where: { $0.name == name }) else {
            throw fault("“\(name)” stands twice")
          }
          facts.append((name, value))
        }
      } while try another()
    }
    skipSpace()
    guard place == bytes.count else { throw fault("something follows the object") }
    return facts
  }

  private mutating func another() throws(InvalidFacts) -> Bool {
    skipSpace()
    defer { place += 1 }
    switch peek() {
    case UInt8(ascii: ","): return true
    case UInt8(ascii: "}"): return false
    default: throw fault("a comma or a closing brace is missing")
    }
  }

  // null: the fact stays unknown.
  private mutating func value() throws(InvalidFacts) -> String? {
    switch peek() {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      throw fault("a fact has one value: a text")
    default:
      let start = place
      while let byte = peek(),
        byte.isASCIILetter || byte.isASCIIDigit || [43, 45, 46].contains(byte)
      {
        place += 1
      }
      guard place > start else { throw fault("a value is missing") }
      let word = String(decoding: bytes[start..<place], as: UTF8.self)
      if word == "null" { return nil }
      guard word == "true" || word == "false" || isNumber(word) else {
        throw fault("“\(word)” is no text in quotation marks, no number and neither true nor false")
      }
      return word
    }
  }

  // RFC 8259 section 6.
  private func isNumber(_ word: String) -> Bool {
    word.wholeMatch(of: #/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/#) != nil
  }

  private mutating func string() throws(InvalidFacts) -> String {
    try expect(UInt8(ascii: "\""), "a text in quotation marks is missing")
    let start = place
    while let byte = peek(), byte != UInt8(ascii: "\\"), (32..<128).contains(byte) {
      place += 1
      // Nearly all texts are ASCII without an escape: they are taken as they stand.
      if byte == UInt8(ascii: "\"") {
        return String(decoding: bytes[start..<place - 1], as: UTF8.self)
      }
    }
    var out = Array(bytes[start..<place])
    while let byte = peek() {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: out, as: UTF8.self) else {
          throw fault("the text is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): out.append(contentsOf: try escaped())
      case 0..<32: throw fault("a control character stands in a text")
      default: out.append(byte)
      }
    }
    throw fault("a quotation mark is missing")
  }

  private mutating func escaped() throws(InvalidFacts) -> [UInt8] {
    let mark = peek()
    place += 1
    switch mark {
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return mark.map { [$0] } ?? []
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if (0xD800..<0xDC00).contains(unit), peek() == UInt8(ascii: "\\") {
        place += 1
        guard peek() == UInt8(ascii: "u") else { throw fault("half a character") }
        place += 1
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw fault("half a character") }
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else { throw fault("half a character") }
      return Array(String(Character(scalar)).utf8)
    default: throw fault("an unknown escape")
    }
  }

  private mutating func hexadecimal() throws(InvalidFacts) -> UInt32 {
    guard place + 4 <= bytes.count, bytes[place] != UInt8(ascii: "+"),
      bytes[place] != UInt8(ascii: "-"),
      let value = UInt32(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16)
    else { throw fault("an unknown escape") }
    place += 4
    return value
  }

  private mutating func expect(_ byte: UInt8, _ problem: String) throws(InvalidFacts) {
    skipSpace()
    guard peek() == byte else { throw fault(problem) }
    place += 1
  }

  private mutating func skipSpace() {
    while let byte = peek(), [32, 9, 10, 13].contains(byte) { place += 1 }
  }

  private func peek() -> UInt8? { place < bytes.count ? bytes[place] : nil }

  private func fault(_ problem: String) -> InvalidFacts {
    InvalidFacts(
      code: "facts.json",
      message: "The facts are not readable at character \(place + 1): \(problem). "
        + "Write them like {\"do\": \"connect\", \"with\": \"pupil\"}.")
  }
}
