/// The schema of `tests` blocks.
enum TestSchema {
  static let definitions: [JSONTree.Member] = [
    .init(name: "tests", value: SchemaShape.oneOrMore(SchemaShape.reference("test"))),
    .init(
      name: "test",
      value: .object(SchemaShape.map(TestKey.self, required: TestKey.allCases, property))),
    .init(name: "expectation", value: .object(expectation)),
  ]

  private static var expectation: [JSONTree.Member] {
    let verdicts = Modality.allCases.map { modality in
      JSONTree.Member(
        name: modality.rawValue,
        value: SchemaShape.described("Exactly the norms that are cited.", SchemaShape.texts))
    }
    return SchemaShape.map(ExpectationKey.self, more: verdicts, property)
      + [.init(name: "minProperties", value: 1)]
  }

  private static func property(_ key: TestKey) -> JSONTree {
    switch key {
    case .ask:
      SchemaShape.described("The question's facts.", SchemaShape.map(of: SchemaShape.text))
    case .expect:
      SchemaShape.described(
        "What the answer must show.", SchemaShape.reference("expectation"))
    }
  }

  private static func property(_ key: ExpectationKey) -> JSONTree {
    switch key {
    case .silent: ["enum": ["yes", "true", true]]
    case .answer: ["enum": .strings(AnswerWord.allCases.map(\.rawValue))]
    case .cites: SchemaShape.described("Labels that must be cited.", SchemaShape.texts)
    case .also: SchemaShape.described("Weaker norms that must be listed.", SchemaShape.texts)
    case .duties: SchemaShape.described("Acts or norms that must be owed.", SchemaShape.texts)
    }
  }
}
