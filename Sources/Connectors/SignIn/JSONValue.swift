/// A JSON value that came from outside, each key of an object once.
enum JSONValue: Sendable, Hashable {
  /// Values by keys.
  case object([String: JSONValue])
  /// A list.
  case array([JSONValue])
  /// Text.
  case text(String)
  /// A number: moments may have fractions (RFC 7519, section 2).
  case number(Double)
  /// True or false.
  case boolean(Bool)
  /// Nothing.
  case null

  /// The entries, where it is an object.
  var object: [String: JSONValue]? { if case .object(let entries) = self { entries } else { nil } }
  /// The values, where it is a list.
  var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
  /// The text, where it is text.
  var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The number, where it is one.
  var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The texts, where it is a list of nothing else.
  var texts: [String]? {
    guard let array else { return nil }
    let texts = array.compactMap(\.text)
    return texts.count == array.count ? texts : nil
  }
}
