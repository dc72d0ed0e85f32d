/// The schema of `decisions` blocks.
enum DecisionSchema {
  static let definitions: [JSONTree.Member] = [
    .init(name: "decisions", value: SchemaShape.oneOrMore(SchemaShape.reference("decision"))),
    .init(
      name: "decision",
      value: .object(
        SchemaShape.map(DecisionKey.self, required: [.finding, .because], property))),
  ]

  private static func property(_ key: DecisionKey) -> JSONTree {
    switch key {
    case .finding:
      SchemaShape.described("The kind of finding, as the checker names it.", SchemaShape.text)
    case .norms: SchemaShape.described("The norms that it is about.", SchemaShape.texts)
    case .paragraphs:
      SchemaShape.described("The paragraphs that it is about.", SchemaShape.texts)
    case .facts:
      SchemaShape.described("The facts that it is about, or “fact: value”.", SchemaShape.texts)
    case .roles: SchemaShape.described("The roles that it is about.", SchemaShape.texts)
    case .because: SchemaShape.described("Why the school leaves it so.", SchemaShape.text)
    case .agreedBy: SchemaShape.described("Who agreed.", SchemaShape.text)
    }
  }
}
