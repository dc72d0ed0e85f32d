/// The JSON Schema (draft 2020-12) of what the blocks of a policy file may hold.
///
/// Editors check and complete with it while an author types. It is made of the same tables of
/// keys as the readers, so it knows every key and no other. It cannot know what only a whole
/// document tells, such as whether a fact exists: the parser has the last word.
///
/// `$defs` has a definition a block: `facts`, `words`, `norms`, `tests`, `decisions`,
/// `front-matter` and `sidecar`; the document itself is an object with any of them.
public enum PolicySchema {
  /// The schema as JSON, with a line feed at the end; the same text every time.
  public static var text: String { tree.text }

  static var tree: JSONTree {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:chaperone:policy-schema",
      "title": "Blocks of a Chaperone policy file",
      "type": "object",
      "properties": [
        "front-matter": SchemaShape.reference("front-matter"),
        "facts": SchemaShape.reference("facts"),
        "words": SchemaShape.reference("words"),
        "norms": SchemaShape.reference("norms"),
        "tests": SchemaShape.reference("tests"),
        "decisions": SchemaShape.reference("decisions"),
        "sidecar": SchemaShape.reference("sidecar"),
      ],
      "additionalProperties": false,
      "$defs": .object(
        SchemaShape.definitions + NormSchema.definitions + FactSchema.definitions
          + TestSchema.definitions + DecisionSchema.definitions + FrontMatterSchema.definitions
          + SidecarSchema.definitions),
    ]
  }
}
