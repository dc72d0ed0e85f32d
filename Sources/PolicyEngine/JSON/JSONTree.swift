/// A JSON value whose members keep their order (RFC 8259).
///
/// For documents that people read and compare: the same policy always gives the same text.
indirect enum JSONTree: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONTree])
  case object([Member])

  /// A name with its value.
  struct Member: Hashable, Sendable {
    var name: String
    var value: JSONTree
  }

  /// An object of the members that have a value.
  static func members(_ members: KeyValuePairs<String, JSONTree?>) -> JSONTree {
    .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// An array of strings.
  static func strings(_ texts: [String]) -> JSONTree { .array(texts.map { .string($0) }) }

  /// A string, or nothing.
  static func text(_ text: String?) -> JSONTree? { text.map { .string($0) } }

  /// An array, or nothing where there is no element.
  static func list(_ elements: [JSONTree]) -> JSONTree? {
    elements.isEmpty ? nil : .array(elements)
  }

  /// The value of a member.
  subscript(name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The names of the members.
  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int) { self = .number(number) }
  init(booleanLiteral flag: Bool) { self = .bool(flag) }
  init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
  init(dictionaryLiteral members: (String, JSONTree)...) {
    self = .object(members.map { Member(name: $0, value: $1) })
  }
}
