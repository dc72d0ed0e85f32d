package import Essentials

// Each of these throws `SQLFault.unexpectedValue` with the column's name and the kind that was found.

extension SQLRow {
  /// A whole number.
  package func int(_ column: Int) throws -> Int {
    try read(column, "integer", SQLValue.asInt)
  }

  /// Text.
  package func text(_ column: Int) throws -> String {
    try read(column, "text", SQLValue.asText)
  }

  /// Bytes.
  package func bytes(_ column: Int) throws -> [UInt8] {
    try read(column, "bytes", SQLValue.asBytes)
  }

  /// An identifier of the kind that is asked for.
  package func identifier<Mark>(
    _ column: Int, of kind: Mark.Type = Mark.self
  ) throws -> Identifier<Mark> {
    try read(column, "identifier", SQLValue.asIdentifier)
  }

  /// A moment.
  package func instant(_ column: Int) throws -> Instant {
    try read(column, "instant", SQLValue.asInstant)
  }

  /// A day.
  package func date(_ column: Int) throws -> CivilDate {
    try read(column, "date", SQLValue.asDate)
  }

  /// Yes or no.
  package func bool(_ column: Int) throws -> Bool {
    try read(column, "boolean", SQLValue.asBool)
  }
}

extension SQLRow {
  /// A whole number, or nothing.
  package func intOrNil(_ column: Int) throws -> Int? {
    try readOrNil(column, "integer", SQLValue.asInt)
  }

  /// Text, or nothing.
  package func textOrNil(_ column: Int) throws -> String? {
    try readOrNil(column, "text", SQLValue.asText)
  }

  /// Bytes, or nothing.
  package func bytesOrNil(_ column: Int) throws -> [UInt8]? {
    try readOrNil(column, "bytes", SQLValue.asBytes)
  }

  /// An identifier of the kind that is asked for, or nothing.
  package func identifierOrNil<Mark>(
    _ column: Int, of kind: Mark.Type = Mark.self
  ) throws -> Identifier<Mark>? {
    try readOrNil(column, "identifier", SQLValue.asIdentifier)
  }

  /// A moment, or nothing.
  package func instantOrNil(_ column: Int) throws -> Instant? {
    try readOrNil(column, "instant", SQLValue.asInstant)
  }

  /// A day, or nothing.
  package func dateOrNil(_ column: Int) throws -> CivilDate? {
    try readOrNil(column, "date", SQLValue.asDate)
  }

  /// Yes, no, or nothing.
  package func boolOrNil(_ column: Int) throws -> Bool? {
    try readOrNil(column, "boolean", SQLValue.asBool)
  }
}

extension SQLValue {
  static func asInt(_ value: SQLValue) -> Int? {
    if case .integer(let number) = value { Int(exactly: number) } else { nil }
  }

  static func asText(_ value: SQLValue) -> String? {
    if case .text(let text) = value { text } else { nil }
  }

  static func asBytes(_ value: SQLValue) -> [UInt8]? {
    if case .bytes(let bytes) = value { bytes } else { nil }
  }

  static func asIdentifier<Mark>(_ value: SQLValue) -> Identifier<Mark>? {
    guard case .bytes(let bytes) = value, bytes.count == 16 else { return nil }
    // By hand, since there are several in most rows and the general way takes ten times as long.
    var (high, low): (UInt64, UInt64) = (0, 0)
    for place in 0..<8 {
      high = high << 8 | UInt64(bytes[place])
      low = low << 8 | UInt64(bytes[place + 8])
    }
    return Identifier(high: high, low: low)
  }

  static func asInstant(_ value: SQLValue) -> Instant? {
    if case .integer(let number) = value { Instant(microseconds: number) } else { nil }
  }

  static func asDate(_ value: SQLValue) -> CivilDate? {
    if case .text(let text) = value { CivilDate(text) } else { nil }
  }

  static func asBool(_ value: SQLValue) -> Bool? {
    if case .integer(let number) = value, number == 0 || number == 1 { number == 1 } else { nil }
  }
}
