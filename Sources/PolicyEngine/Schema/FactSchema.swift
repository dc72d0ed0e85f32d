/// The schema of `facts` blocks.
enum FactSchema {
  static let definitions: [JSONTree.Member] = [
    .init(name: "facts", value: SchemaShape.map(of: SchemaShape.reference("fact"))),
    .init(
      name: "fact",
      value: [
        "anyOf": [
          ["type": "array", "items": SchemaShape.text],
          .object(SchemaShape.map(FactKey.self, required: [.values], property)),
        ]
      ]),
    .init(
      name: "value",
      value: ["anyOf": [SchemaShape.text, .object(SchemaShape.map(ValueKey.self, property))]]),
    .init(
      name: "settlement",
      value: [
        "type": "object",
        "properties": .object(
          ProvisionKey.allCases.map { .init(name: $0.rawValue, value: SchemaShape.text) }
            + [.init(name: "by", value: SchemaShape.texts)]),
        "required": ["by"],
        "additionalProperties": false,
        "minProperties": 2,
        "maxProperties": 2,
      ]),
    .init(
      name: "words",
      value: SchemaShape.described(
        "Everyday words for values, by fact; “lists” names words that others refer to.",
        SchemaShape.map(of: SchemaShape.map(of: SchemaShape.texts)))),
  ]

  private static func property(_ key: FactKey) -> JSONTree {
    switch key {
    case .ask: SchemaShape.described("The question that finds it out.", SchemaShape.text)
    case .hint: SchemaShape.described("A line under the question.", SchemaShape.text)
    case .reads:
      SchemaShape.described(
        "How a value reads in a sentence; % is the value's text.", SchemaShape.text)
    case .values:
      SchemaShape.described(
        "What it can be: names, or names with texts or details.",
        ["anyOf": [SchemaShape.texts, SchemaShape.map(of: SchemaShape.reference("value"))]])
    case .groups:
      SchemaShape.described("Names for several values.", SchemaShape.map(of: SchemaShape.texts))
    case .words:
      SchemaShape.described(
        "Everyday words that mean a value.", SchemaShape.map(of: SchemaShape.texts))
    case .cost:
      SchemaShape.described(
        "0 known from signing in, 1 asked, 3 sensitive.",
        ["anyOf": [["type": "integer", "minimum": 0, "maximum": 9], ["pattern": "^[0-9]$"]]])
    case .changeable:
      SchemaShape.described(
        "Whether the person asking can change it.", SchemaShape.reference("flag"))
    case .assume:
      SchemaShape.described("The value taken until somebody says otherwise.", SchemaShape.text)
    case .settles:
      SchemaShape.described(
        "The provision that is settled by a value of it.", SchemaShape.reference("settlement"))
    }
  }

  private static func property(_ key: ValueKey) -> JSONTree {
    switch key {
    case .text: SchemaShape.described("The author's words for it.", SchemaShape.text)
    case .words: SchemaShape.described("Everyday words that mean it.", SchemaShape.texts)
    case .hint: SchemaShape.described("A line under it where it is a choice.", SchemaShape.text)
    }
  }
}
