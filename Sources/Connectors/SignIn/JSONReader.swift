/// Reads JSON that comes from outside, strictly (RFC 8259), with limits.
///
/// Foundation's readers take the last of two equal keys in silence; whoever checked the first would have checked
/// something else (RFC 8725, section 2.4). Here a second key, a lone surrogate, bytes that are no UTF-8 and more than 16
/// levels are refused. How long a text may be, the caller decides before.
struct JSONReader {
  /// It is not the JSON that we read; why does not matter to anybody.
  struct Malformed: Error, Hashable {}

  private let input: [UInt8]
  private var place = 0

  private static let deepest = 16

  /// Reads bytes that are one value and nothing else.
  static func read(_ bytes: [UInt8]) throws(Malformed) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Malformed() }
    var reader = JSONReader(input: bytes)
    reader.skipSpace()
    let value = try reader.value(depth: 0)
    guard reader.place == bytes.count else { throw Malformed() }
    return value
  }

  private init(input: [UInt8]) { self.input = input }

  private var next: UInt8? { place < input.count ? input[place] : nil }

  private mutating func skipSpace() {
    while let next, [0x20, 0x09, 0x0A, 0x0D].contains(next) { place += 1 }
  }

  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func require(_ word: StaticString) throws(Malformed) {
    for byte in "\(word)".utf8 {
      guard next == byte else { throw Malformed() }
      place += 1
    }
  }

  /// Reads a value and the space after it.
  private mutating func value(depth: Int) throws(Malformed) -> JSONValue {
    guard depth < Self.deepest else { throw Malformed() }
    let value: JSONValue
    switch next {
    case UInt8(ascii: "{"): value = .object(try object(depth: depth))
    case UInt8(ascii: "["): value = .array(try array(depth: depth))
    case UInt8(ascii: "\""): value = .text(try text())
    case UInt8(ascii: "t"):
      try require("true")
      value = .boolean(true)
    case UInt8(ascii: "f"):
      try require("false")
      value = .boolean(false)
    case UInt8(ascii: "n"):
      try require("null")
      value = .null
    default: value = .number(try number())
    }
    skipSpace()
    return value
  }

  private mutating func object(depth: Int) throws(Malformed) -> [String: JSONValue] {
    try require("{")
    skipSpace()
    var entries: [String: JSONValue] = [:]
    if takes("}") { return entries }
    repeat {
      skipSpace()
      let key = try text()
      skipSpace()
      try require(":")
      skipSpace()
      guard entries.updateValue(try value(depth: depth + 1), forKey: key) == nil else {
        throw Malformed()
      }
    } while takes(",")
    try require("}")
    return entries
  }

  private mutating func array(depth: Int) throws(Malformed) -> [JSONValue] {
    try require("[")
    skipSpace()
    var values: [JSONValue] = []
    if takes("]") { return values }
    repeat {
      skipSpace()
      values.append(try value(depth: depth + 1))
    } while takes(",")
    try require("]")
    return values
  }

  private mutating func number() throws(Malformed) -> Double {
    let start = place
    _ = takes("-")
    let leading = try digits()
    guard leading.count == 1 || leading.first != UInt8(ascii: "0") else { throw Malformed() }
    if takes(".") { _ = try digits() }
    if takes("e") || takes("E") {
      _ = takes("+") || takes("-")
      _ = try digits()
    }
    guard let number = Double(String(decoding: input[start..<place], as: UTF8.self)),
      number.isFinite
    else { throw Malformed() }
    return number
  }

  private mutating func digits() throws(Malformed) -> ArraySlice<UInt8> {
    let digits = input[place...].prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { throw Malformed() }
    place += digits.count
    return digits
  }

  private mutating func text() throws(Malformed) -> String {
    try require("\"")
    var scalars = String.UnicodeScalarView()
    while true {
      let plain = input[place...].prefix { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
      scalars.append(contentsOf: String(decoding: plain, as: UTF8.self).unicodeScalars)
      place += plain.count
      if takes("\"") { return String(scalars) }
      // A control character stops here, and so does the end.
      guard takes("\\") else { throw Malformed() }
      scalars.append(try escaped())
    }
  }

  private mutating func escaped() throws(Malformed) -> Unicode.Scalar {
    guard let sign = next else { throw Malformed() }
    place += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw Malformed()
    }
    let first = try fourHex()
    var code = UInt32(first)
    if UTF16.isLeadSurrogate(first) {
      try require("\\u")
      let second = try fourHex()
      guard UTF16.isTrailSurrogate(second) else { throw Malformed() }
      code = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw Malformed() }
    return scalar
  }

  private mutating func fourHex() throws(Malformed) -> UInt16 {
    let digits = input[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let code = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw Malformed() }
    place += 4
    return code
  }
}
