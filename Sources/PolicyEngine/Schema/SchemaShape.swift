/// The shapes that schemas are put together from.
enum SchemaShape {
  /// A word or a sentence; what YAML calls a number or a truth value is a text as well.
  static let text = reference("text")
  /// One text or a list of them.
  static let texts = reference("texts")

  static let definitions: [JSONTree.Member] = [
    .init(name: "text", value: ["type": ["string", "number", "boolean", "null"]]),
    .init(name: "texts", value: ["anyOf": [text, ["type": "array", "items": text]]]),
    .init(
      name: "identifier",
      value: ["type": ["string", "number"], "pattern": "^[A-Za-z0-9._-]{1,80}$"]),
    .init(name: "flag", value: ["enum": ["yes", "no", "true", "false", true, false]]),
    .init(
      name: "date",
      value: ["type": ["string", "null"], "pattern": "^$|^null$|^~$|^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]),
  ]

  /// A definition by its name.
  static func reference(_ name: String) -> JSONTree { ["$ref": .string("#/$defs/" + name)] }

  /// A list of things, or a single one, which the readers take for a list of one.
  static func oneOrMore(_ shape: JSONTree) -> JSONTree {
    ["anyOf": [["type": "array", "items": shape], shape]]
  }

  /// A map whose names the author chooses.
  static func map(of shape: JSONTree) -> JSONTree {
    ["type": "object", "additionalProperties": shape]
  }

  /// A map with exactly the keys of a table.
  static func map<Key: BlockKey>(
    _ keys: Key.Type, required: [Key] = [], more: [JSONTree.Member] = [],
    _ property: (Key) -> JSONTree
  ) -> [JSONTree.Member] {
    let properties = Key.allCases.map { JSONTree.Member(name: $0.rawValue, value: property($0)) }
    var members: [JSONTree.Member] = [.init(name: "type", value: "object")]
    members.append(.init(name: "properties", value: .object(properties + more)))
    if !required.isEmpty {
      members.append(.init(name: "required", value: .strings(required.map(\.rawValue))))
    }
    members.append(.init(name: "additionalProperties", value: false))
    return members
  }

  /// A shape with a sentence that editors show beside it.
  static func described(_ sentence: String, _ shape: JSONTree) -> JSONTree {
    guard case .object(let members) = shape else { return shape }
    return .object([.init(name: "description", value: .string(sentence))] + members)
  }
}
