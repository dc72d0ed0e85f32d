/// The schema of `norms` blocks.
enum NormSchema {
  static let definitions: [JSONTree.Member] = [
    .init(
      name: "norms",
      value: [
        "anyOf": [
          ["type": "array", "items": SchemaShape.reference("norm")],
          SchemaShape.reference("norm"), SchemaShape.reference("no-norm"),
        ]
      ]),
    .init(name: "norm", value: norm),
    .init(name: "no-norm", value: .object(SchemaShape.map(NoNormKey.self, property))),
    .init(name: "condition", value: .object(condition)),
    .init(name: "conditions", value: SchemaShape.oneOrMore(SchemaShape.reference("condition"))),
    .init(
      name: "deadline",
      value: [
        "anyOf": [
          SchemaShape.text, .object(SchemaShape.map(DeadlineKey.self) { _ in SchemaShape.text }),
        ]
      ]),
    .init(
      name: "override",
      value: [
        "anyOf": [
          SchemaShape.text,
          .object(
            SchemaShape.map(OverrideKey.self) {
              $0 == .because ? SchemaShape.text : SchemaShape.texts
            }),
        ]
      ]),
    .init(
      name: "provisions",
      value: .object(SchemaShape.map(ProvisionKey.self) { _ in SchemaShape.texts })),
  ]

  private static var norm: JSONTree {
    let strengths = Modality.allCases.map { modality in
      JSONTree.Member(
        name: modality.rawValue,
        value: SchemaShape.described(
          "The acts that it speaks about; one of the five strengths, and only one.",
          SchemaShape.texts))
    }
    let one: [JSONTree] = Modality.allCases.map { ["required": [.string($0.rawValue)]] }
    return .object(
      SchemaShape.map(NormKey.self, required: [.id], more: strengths, property)
        + [.init(name: "oneOf", value: .array(one))])
  }

  private static var condition: [JSONTree.Member] {
    let shape = SchemaShape.reference("conditions")
    let members = SchemaShape.map(ConditionKey.self) { key in
      switch key {
      case .any: SchemaShape.described("One of them holds.", shape)
      case .all: SchemaShape.described("All of them hold.", shape)
      case .not: SchemaShape.described("It does not hold.", shape)
      }
    }
    // Every other key is the name of a fact.
    return members.dropLast() + [.init(name: "additionalProperties", value: SchemaShape.texts)]
  }

  private static func property(_ key: NoNormKey) -> JSONTree {
    switch key {
    case .norms: ["const": "none"]
    case .kind: ["enum": .strings(ParagraphKind.allCases.map(\.rawValue))]
    }
  }

  private static func property(_ key: NormKey) -> JSONTree {
    switch key {
    case .id:
      SchemaShape.described(
        "A name that never changes, unique in the policy.", SchemaShape.reference("identifier"))
    case .who:
      SchemaShape.described("Whom it binds: values or groups of “who”.", SchemaShape.texts)
    case .when:
      SchemaShape.described(
        "When it applies: “fact: value or list”, all of which must hold.",
        SchemaShape.reference("conditions"))
    case .unless:
      SchemaShape.described(
        "Where it never spoke: a case, or a list of them.", SchemaShape.reference("conditions"))
    case .overrides:
      SchemaShape.described(
        "Norms or paragraphs that yield to it.",
        SchemaShape.oneOrMore(SchemaShape.reference("override")))
    case .provided:
      SchemaShape.described("What must hold first, or how.", SchemaShape.reference("provisions"))
    case .reportTo: SchemaShape.described("The roles that receive a report.", SchemaShape.texts)
    case .within: SchemaShape.described("By when.", SchemaShape.reference("deadline"))
    case .every: SchemaShape.described("How often.", SchemaShape.reference("deadline"))
    case .record: SchemaShape.described("What is kept, in words.", SchemaShape.text)
    case .gate: SchemaShape.described("The program's gate that enforces it.", SchemaShape.text)
    case .reading: ["enum": ["firm", "judgement"]]
    case .cites:
      SchemaShape.described("Labels of further paragraphs that say the same.", SchemaShape.texts)
    case .note:
      SchemaShape.described("A sentence that is not the policy's own.", SchemaShape.text)
    }
  }
}
