package import Essentials

extension SQLValue {
  /// A whole number.
  package static func int(_ number: Int) -> SQLValue { .integer(Int64(number)) }

  /// An identifier, as its 16 bytes.
  package static func identifier<Mark>(_ identifier: Identifier<Mark>) -> SQLValue {
    .bytes(identifier.bytes)
  }

  /// A moment, as microseconds since 1970.
  package static func instant(_ instant: Instant) -> SQLValue { .integer(instant.microseconds) }

  /// A day, as ISO 8601 text, which sorts as days do.
  package static func date(_ date: CivilDate) -> SQLValue { .text(date.description) }

  /// Yes or no, as 1 or 0.
  package static func bool(_ isTrue: Bool) -> SQLValue { .integer(isTrue ? 1 : 0) }
}

extension SQLValue {
  /// A whole number, or null.
  package static func intOrNil(_ number: Int?) -> SQLValue { orNil(number, int) }

  /// Text, or null.
  package static func textOrNil(_ text: String?) -> SQLValue { orNil(text, SQLValue.text) }

  /// Bytes, or null.
  package static func bytesOrNil(_ bytes: [UInt8]?) -> SQLValue { orNil(bytes, SQLValue.bytes) }

  /// An identifier, or null.
  package static func identifierOrNil<Mark>(_ identifier: Identifier<Mark>?) -> SQLValue {
    orNil(identifier, SQLValue.identifier)
  }

  /// A moment, or null.
  package static func instantOrNil(_ instant: Instant?) -> SQLValue {
    orNil(instant, SQLValue.instant)
  }

  /// A day, or null.
  package static func dateOrNil(_ date: CivilDate?) -> SQLValue { orNil(date, SQLValue.date) }

  /// Yes, no, or null.
  package static func boolOrNil(_ isTrue: Bool?) -> SQLValue { orNil(isTrue, bool) }

  private static func orNil<Value>(_ value: Value?, _ make: (Value) -> SQLValue) -> SQLValue {
    value.map(make) ?? .null
  }
}
