/// The schema of the front matter; keys that it does not know are kept as metadata.
enum FrontMatterSchema {
  static let definitions: [JSONTree.Member] = [
    .init(name: "front-matter", value: ["type": "object", "properties": .object(properties)]),
    .init(
      name: "role",
      value: ["anyOf": [SchemaShape.text, .object(SchemaShape.map(RoleKey.self, property))]]),
  ]

  /// The keys with their shapes; a sidecar has them too.
  static var properties: [JSONTree.Member] {
    FrontMatterKey.allCases.map { .init(name: $0.rawValue, value: property($0)) }
  }

  private static func property(_ key: FrontMatterKey) -> JSONTree {
    switch key {
    case .policy: SchemaShape.described("The policy's stable name.", SchemaShape.text)
    case .title: SchemaShape.described("The title that people read.", SchemaShape.text)
    case .version: SchemaShape.described("The version's own name.", SchemaShape.text)
    case .school: SchemaShape.described("The school's name.", SchemaShape.text)
    case .binds:
      SchemaShape.described("Whom a norm without “who” binds.", SchemaShape.text)
    case .inForce:
      SchemaShape.described(
        "From and to which day it applies.",
        .object(SchemaShape.map(InForceKey.self) { _ in SchemaShape.reference("date") }))
    case .reviewBy:
      SchemaShape.described("When it is to be reviewed.", SchemaShape.reference("date"))
    case .silent:
      SchemaShape.described(
        "Whom to ask where the policy is silent.",
        [
          "anyOf": [
            SchemaShape.text, .object(SchemaShape.map(SilentKey.self) { _ in SchemaShape.text }),
          ]
        ])
    case .roles:
      SchemaShape.described(
        "Who receives reports and decides.", SchemaShape.map(of: SchemaShape.reference("role")))
    case .strength:
      SchemaShape.described(
        "What the policy's strength words amount to.",
        SchemaShape.map(of: ["enum": .strings(Modality.allCases.map(\.rawValue))]))
    case .outOfScope:
      SchemaShape.described(
        "Situations in which silence is intended.", SchemaShape.reference("conditions"))
    case .links:
      SchemaShape.described(
        "Policies to be read with this one.", SchemaShape.map(of: SchemaShape.text))
    }
  }

  private static func property(_ key: RoleKey) -> JSONTree {
    switch key {
    case .title: SchemaShape.described("How it reads in a sentence.", SchemaShape.text)
    case .standIn: SchemaShape.described("The role that takes over.", SchemaShape.text)
    case .heldBy:
      SchemaShape.described("The role whose holder also holds this one.", SchemaShape.text)
    case .outside:
      SchemaShape.described(
        "Whether it is a body outside the school.", SchemaShape.reference("flag"))
    case .contact: SchemaShape.described("How to reach it.", SchemaShape.text)
    }
  }
}
