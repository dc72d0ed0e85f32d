/// The schema of a sidecar: front matter and blocks for a text that may not be edited.
enum SidecarSchema {
  static let definitions: [JSONTree.Member] = [
    .init(
      name: "sidecar",
      value: [
        "type": "object",
        "properties": .object(
          FrontMatterSchema.properties
            + SidecarKey.allCases.map { .init(name: $0.rawValue, value: property($0)) }),
      ]),
    .init(
      name: "meaning",
      value: .object(
        SchemaShape.map(MeaningKey.self, required: [.quote]) { key in
          switch key {
          case .kind: ["enum": .strings(ParagraphKind.allCases.map(\.rawValue))]
          case .quote: SchemaShape.reference("quotation")
          case .norms: SchemaShape.reference("norms")
          }
        })),
    .init(
      name: "quotation",
      value: [
        "anyOf": [
          SchemaShape.text,
          .object(
            SchemaShape.map(QuotationKey.self, required: [.exact]) { key in
              switch key {
              case .exact:
                SchemaShape.described("The words as the text has them.", SchemaShape.text)
              case .prefix: SchemaShape.described("Words just before them.", SchemaShape.text)
              case .suffix: SchemaShape.described("Words just behind them.", SchemaShape.text)
              }
            }),
        ]
      ]),
  ]

  private static func property(_ key: SidecarKey) -> JSONTree {
    switch key {
    case .facts: SchemaShape.reference("facts")
    case .words: SchemaShape.reference("words")
    case .tests: SchemaShape.reference("tests")
    case .decisions: SchemaShape.reference("decisions")
    case .meaning: SchemaShape.oneOrMore(SchemaShape.reference("meaning"))
    }
  }
}
