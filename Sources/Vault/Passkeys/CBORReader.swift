/// Reads CBOR that comes from outside, with limits on everything.
///
/// Definite lengths only, no tags, no floating point, no duplicate keys, eight levels, 256 items.
/// What is claimed is never believed before the bytes are there, so that 9 bytes cannot ask for a
/// gigabyte.
struct CBORReader {
  private let input: ArraySlice<UInt8>
  private var place: Int
  private var itemsLeft = 256

  /// Begins at the start of the bytes.
  init(_ input: ArraySlice<UInt8>) {
    self.input = input
    place = input.startIndex
  }

  /// Reads bytes that are one value and nothing after it.
  static func only(_ input: ArraySlice<UInt8>) throws(PasskeyFault) -> CBORValue {
    var reader = CBORReader(input)
    let value = try reader.value()
    guard reader.isAtEnd else { throw .malformed("bytes after the end") }
    return value
  }

  /// Whether all bytes have been read.
  var isAtEnd: Bool { place == input.endIndex }

  /// What has not been read.
  var remaining: ArraySlice<UInt8> { input[place...] }

  /// Reads the next value.
  mutating func value(depth: Int = 0) throws(PasskeyFault) -> CBORValue {
    itemsLeft -= 1
    guard depth < 8, itemsLeft >= 0 else { throw .malformed("too much CBOR") }
    let head = try byte()
    let argument = try argument(head & 31)
    switch head >> 5 {
    case 0: return .integer(try number(argument))
    case 1: return .integer(-1 - (try number(argument)))
    case 2: return .bytes(Array(try take(argument)))
    case 3: return .text(try text(argument))
    case 4: return .array(try array(argument, depth: depth))
    case 5: return .map(try map(argument, depth: depth))
    default: return try simple(head)
    }
  }

  private mutating func byte() throws(PasskeyFault) -> UInt8 {
    guard place < input.endIndex else { throw .malformed("CBOR ends too soon") }
    defer { place += 1 }
    return input[place]
  }

  private mutating func take(_ count: UInt64) throws(PasskeyFault) -> ArraySlice<UInt8> {
    guard count <= UInt64(input.endIndex - place) else { throw .malformed("CBOR ends too soon") }
    let start = place
    place += Int(count)
    return input[start..<place]
  }

  private mutating func argument(_ short: UInt8) throws(PasskeyFault) -> UInt64 {
    switch short {
    case 0..<24: return UInt64(short)
    case 24...27: return UInt64(bigEndian: try take(1 << UInt64(short - 24)))
    default: throw .malformed("CBOR of indefinite length")
    }
  }

  private func number(_ argument: UInt64) throws(PasskeyFault) -> Int64 {
    guard argument < UInt64(Int64.max) else { throw .malformed("CBOR number") }
    return Int64(argument)
  }

  private mutating func text(_ count: UInt64) throws(PasskeyFault) -> String {
    guard let text = String(validating: try take(count), as: UTF8.self) else {
      throw .malformed("CBOR text")
    }
    return text
  }

  private mutating func array(_ count: UInt64, depth: Int) throws(PasskeyFault) -> [CBORValue] {
    var values: [CBORValue] = []
    while UInt64(values.count) < count { values.append(try value(depth: depth + 1)) }
    return values
  }

  private mutating func map(
    _ count: UInt64, depth: Int
  ) throws(PasskeyFault) -> [CBORKey: CBORValue] {
    var entries: [CBORKey: CBORValue] = [:]
    while UInt64(entries.count) < count {
      let key: CBORKey
      switch try value(depth: depth + 1) {
      case .integer(let number): key = .integer(number)
      case .text(let text): key = .text(text)
      default: throw .malformed("CBOR key")
      }
      guard entries[key] == nil else { throw .malformed("CBOR key twice") }
      entries[key] = try value(depth: depth + 1)
    }
    return entries
  }

  private func simple(_ head: UInt8) throws(PasskeyFault) -> CBORValue {
    switch head {
    case 0xF4: return .boolean(false)
    case 0xF5: return .boolean(true)
    case 0xF6: return .null
    default: throw .malformed("CBOR tag or number with a fraction")
    }
  }
}
