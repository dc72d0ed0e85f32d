internal import Essentials

/// Reads what `CanonicalWriter` writes, and nothing else.
///
/// It does not read JSON and compare afterwards: every choice that JSON leaves open is closed here.
struct CanonicalReader {
  private let bytes: [UInt8]
  private(set) var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }
  var isAtDigit: Bool { place < bytes.count && (0x30...0x39).contains(bytes[place]) }

  /// Whether this text comes next; if so it is read.
  mutating func takes(_ text: String) -> Bool {
    var next = place
    for byte in text.utf8 {
      guard next < bytes.count, bytes[next] == byte else { return false }
      next += 1
    }
    place = next
    return true
  }

  mutating func expect(_ text: String) throws(RecordLineFault) {
    guard takes(text) else { throw .unreadable(at: place) }
  }

  /// The next bytes, as many as asked for or as are left.
  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    let part = bytes[place..<min(place + count, bytes.count)]
    place = part.endIndex
    return part
  }

  /// A whole number that is not negative, without leading zeros.
  mutating func number() throws(RecordLineFault) -> Int {
    let start = place
    var number = 0
    while isAtDigit {
      guard number < Int.max / 10 - 1, number > 0 || place == start else {
        throw .unreadable(at: start)
      }
      number = number * 10 + Int(bytes[place] & 15)
      place += 1
    }
    guard place > start else { throw .unreadable(at: start) }
    return number
  }

  /// An identifier in lower case, without its quotation marks.
  mutating func identifier<Mark>(
    _ kind: Mark.Type = Mark.self
  ) throws(RecordLineFault) -> Identifier<Mark> {
    let start = place
    var (high, low) = (UInt64(0), UInt64(0))
    let digits = take(26)
    for digit in digits {
      let value = Self.values[Int(digit)]
      guard value < 32 else { throw .unreadable(at: start) }
      high = high << 5 | low >> 59
      low = low << 5 | UInt64(value)
    }
    // 26 digits have two bits more than an identifier.
    guard digits.count == 26, let first = digits.first, Self.values[Int(first)] < 8 else {
      throw .unreadable(at: start)
    }
    return Identifier(high: high, low: low)
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xff, count: 256)
    for (value, digit) in Base32.digits.enumerated() {
      if let byte = digit.asciiValue { values[Int(byte)] = UInt8(value) }
    }
    return values
  }()
}

extension CanonicalReader {
  /// A string in quotation marks.
  mutating func string() throws(RecordLineFault) -> String {
    try expect("\"")
    let start = place
    while place < bytes.count, bytes[place] >= 0x20, bytes[place] != 0x22, bytes[place] != 0x5c {
      place += 1
    }
    if takes("\"") { return try text(bytes[start..<place - 1], from: start) }
    var unescaped = Array(bytes[start..<place])
    while let byte = take(1).first, byte >= 0x20, byte != 0x22 {
      unescaped.append(byte == 0x5c ? try escape() : byte)
    }
    guard bytes[place - 1] == 0x22 else { throw .unreadable(at: start) }
    return try text(unescaped[...], from: start)
  }

  private func text(
    _ bytes: ArraySlice<UInt8>, from start: Int
  ) throws(RecordLineFault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadable(at: start)
    }
    return text
  }

  /// What stands behind a backslash, in its shortest form only.
  private mutating func escape() throws(RecordLineFault) -> UInt8 {
    let start = place
    if let letter = take(1).first, letter != UInt8(ascii: "u") {
      guard letter != 0, let byte = CanonicalWriter.shortEscapes.firstIndex(of: letter) else {
        throw .unreadable(at: start)
      }
      return UInt8(byte)
    }
    try expect("00")
    let digits = Array(take(2))
    guard digits.count == 2, let high = Self.hexadecimal.firstIndex(of: digits[0]), high < 2,
      let low = Self.hexadecimal.firstIndex(of: digits[1])
    else { throw .unreadable(at: start) }
    let byte = UInt8(high * 16 + low)
    guard CanonicalWriter.shortEscapes[Int(byte)] == 0 else { throw .unreadable(at: start) }
    return byte
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  mutating func list<Element>(
    of element: (inout CanonicalReader) throws(RecordLineFault) -> Element
  ) throws(RecordLineFault) -> [Element] {
    try expect("[")
    if takes("]") { return [] }
    var elements = [try element(&self)]
    while takes(",") { elements.append(try element(&self)) }
    try expect("]")
    return elements
  }

  /// A dictionary whose keys ascend, by their bytes.
  mutating func dictionary<Value>(
    of value: (inout CanonicalReader) throws(RecordLineFault) -> Value
  ) throws(RecordLineFault) -> [String: Value] {
    try expect("{")
    if takes("}") { return [:] }
    var values: [String: Value] = [:]
    var last: String?
    repeat {
      let start = place
      let key = try string()
      if let last, !last.utf8.lexicographicallyPrecedes(key.utf8) { throw .unreadable(at: start) }
      try expect(":")
      // Two spellings of one letter have different bytes and are one key to Swift.
      guard values.updateValue(try value(&self), forKey: key) == nil else {
        throw .unreadable(at: start)
      }
      last = key
    } while takes(",")
    try expect("}")
    return values
  }
}
