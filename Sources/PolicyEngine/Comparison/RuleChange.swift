/// Something about a rule, a role or a fact that is not the same in two versions of a policy.
public struct RuleChange: Hashable, Sendable {
  /// What it is about.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case gateLost = "gate lost"
    case gateAdded = "gate added"
    case recipient
    case deadline
    case interval
    case condition
    case record
    case role
    case factAdded = "fact added"
    case factRemoved = "fact removed"
    case valueAdded = "value added"
    case valueRemoved = "value removed"
    case assumption
  }

  /// What it is about.
  public var kind: Kind
  /// The norm's id, the role's name, or the fact (`fact: value`).
  public var subject: String
  /// The labels of its paragraphs in the newer version; in the older one if it was removed.
  public var paragraphs: [String]
  /// All of it in a sentence.
  public var sentence: String
}
