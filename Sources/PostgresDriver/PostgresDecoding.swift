internal import Storage

/// Reads PostgreSQL's binary form of the types that both engines know.
enum PostgresDecoding {
  /// The value; nothing for a type that is not read here, or a number that is not whole.
  static func value(_ bytes: UnsafeRawBufferPointer, type: PostgresType?) -> SQLValue? {
    switch type {
    case .bool, .int2, .int4, .int8: .integer(signed(bytes))
    case .oid: .integer(Int64(UInt32(truncatingIfNeeded: signed(bytes))))
    case .text, .varchar, .bpchar, .name, .char, .unknown:
      .text(String(decoding: bytes, as: UTF8.self))
    case .bytea: .bytes(Array(bytes))
    case .numeric: wholeNumeric(bytes).map(SQLValue.integer)
    case nil: nil
    }
  }

  /// A big-endian number in two's complement.
  private static func signed(_ bytes: some Collection<UInt8>) -> Int64 {
    let isNegative = (bytes.first ?? 0) >= 0x80 && bytes.count > 1
    return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) }
  }

  /// A `numeric`, as `sum` gives it: how many digits of base 10,000, the first one's power, sign,
  /// decimal places, digits.
  private static func wholeNumeric(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    let words = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
      signed(bytes[place...place + 1])
    }
    guard words.count >= 4, words[3] == 0, words[2] == 0 || words[2] == 0x4000 else { return nil }
    let digits = words.dropFirst(4)
    var number: Int64 = 0
    for power in stride(from: words[1], through: 0, by: -1) {
      let place = digits.startIndex + Int(words[1] - power)
      let digit = place < digits.endIndex ? digits[place] : 0
      let (shifted, tooBig) = number.multipliedReportingOverflow(by: 10_000)
      let (sum, overflows) = shifted.addingReportingOverflow(words[2] == 0 ? digit : -digit)
      guard !tooBig, !overflows else { return nil }
      number = sum
    }
    return number
  }
}
