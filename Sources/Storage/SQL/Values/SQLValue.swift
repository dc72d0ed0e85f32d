/// A value as both engines keep it.
package enum SQLValue: Sendable, Hashable {
  /// Nothing.
  case null
  /// A whole number.
  case integer(Int64)
  /// Text without the character NUL, kept byte for byte.
  case text(String)
  /// Bytes.
  case bytes([UInt8])

  /// What kind of value it is, in one word; never the value itself, since messages are logged.
  package var kind: String {
    switch self {
    case .null: "null"
    case .integer: "integer"
    case .text: "text"
    case .bytes: "bytes"
    }
  }
}
