/// The keys of one kind of map in a block.
///
/// The readers refuse every other key and the JSON Schema lists these: neither can know a key
/// that the other does not.
protocol BlockKey: RawRepresentable<String>, CaseIterable, Sendable {}

extension BlockKey {
  /// All keys as they are written.
  static var names: [String] { allCases.map(\.rawValue) }
}

extension YAMLNode {
  /// The value of a key, if it is a map that has it.
  subscript(key: some BlockKey) -> YAMLNode? { self[key.rawValue] }
}

/// The keys of a norm besides its modality.
enum NormKey: String, BlockKey {
  case id, who, when, unless, overrides, provided
  case reportTo = "report-to"
  case within, every, record, gate, reading, cites, note

  /// All keys of a norm, modalities included.
  static var allNames: [String] { names + Modality.allCases.map(\.rawValue) }
}

/// The keys of a norms block that declares its paragraph to lay down none.
enum NoNormKey: String, BlockKey {
  case norms, kind
}

/// The keys of what is provided for, and of what a fact settles.
enum ProvisionKey: String, BlockKey {
  case permission, ask, check, manner
}

/// The keys of an override that gives its reason.
enum OverrideKey: String, BlockKey {
  case norm, paragraph, because
}

/// The keys of a time limit or an interval.
enum DeadlineKey: String, BlockKey {
  case text, set
  case agreedBy = "agreed-by"
}

/// The keys of a condition besides the names of facts.
enum ConditionKey: String, BlockKey {
  case any, all, not
}

/// The keys of a fact.
enum FactKey: String, BlockKey {
  case ask, hint, reads, values, groups, words, cost, changeable, assume, settles
}

/// The keys of a value of a fact.
enum ValueKey: String, BlockKey {
  case text, words, hint
}

/// The keys of a test.
enum TestKey: String, BlockKey {
  case ask, expect
}

/// The keys of what a test expects, besides the modalities.
enum ExpectationKey: String, BlockKey {
  case silent, answer, cites, also, duties

  /// All keys of an expectation, modalities included.
  static var allNames: [String] { Modality.allCases.map(\.rawValue) + names }
}

/// The keys of a decision.
enum DecisionKey: String, BlockKey {
  case finding, norms, paragraphs, facts, roles, because
  case agreedBy = "agreed-by"
}

/// The keys of a role in the front matter.
enum RoleKey: String, BlockKey {
  case title
  case standIn = "else"
  case heldBy = "held-by"
  case outside, contact
}

/// The keys of the front matter that are more than metadata.
enum FrontMatterKey: String, BlockKey {
  case policy, title, version, school, binds
  case inForce = "in-force"
  case reviewBy = "review-by"
  case silent, roles, strength
  case outOfScope = "out-of-scope"
  case links
}

/// The keys of the days on which a policy applies.
enum InForceKey: String, BlockKey {
  case from, to
}

/// The keys of what happens where the policy is silent.
enum SilentKey: String, BlockKey {
  case ask
}

/// The keys of a sidecar besides those of the front matter.
enum SidecarKey: String, BlockKey {
  case facts, words, tests, decisions, meaning
}

/// The keys of an item of a sidecar's meaning.
enum MeaningKey: String, BlockKey {
  case quote, norms, kind
}

/// The keys of a quotation.
enum QuotationKey: String, BlockKey {
  case exact, prefix, suffix
}
