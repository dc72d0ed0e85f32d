/// The part of CBOR that authenticators write (RFC 8949; CTAP 2.1, 8).
enum CBORValue: Sendable, Hashable {
  /// A whole number.
  case integer(Int64)
  /// A string of bytes.
  case bytes([UInt8])
  /// A string of text.
  case text(String)
  /// A list.
  case array([CBORValue])
  /// Values by keys, each key once.
  case map([CBORKey: CBORValue])
  /// True or false.
  case boolean(Bool)
  /// Nothing.
  case null

  /// The number, where it is one.
  var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
  /// The bytes, where it is a string of bytes.
  var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
  /// The text, where it is a string of text.
  var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The entries, where it is a map.
  var map: [CBORKey: CBORValue]? { if case .map(let map) = self { map } else { nil } }
}

/// What a map's entries are found by.
enum CBORKey: Sendable, Hashable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// A number, as in keys of COSE.
  case integer(Int64)
  /// A word, as in attestations.
  case text(String)

  /// A number.
  init(integerLiteral value: Int64) { self = .integer(value) }
  /// A word.
  init(stringLiteral value: String) { self = .text(value) }
}
