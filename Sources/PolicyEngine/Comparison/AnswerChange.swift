/// Situations in which people are told something else in a newer version of a policy.
public struct AnswerChange: Sendable {
  /// What is different.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Whether, and how strongly, the act is ruled.
    case answer
    /// What must hold first, how it is done, or whom to tell of it.
    case conditions
    /// What must be done besides.
    case duties
    /// Which paragraphs say so, and nothing else.
    case citations
  }

  /// What is different.
  public var kind: Kind
  /// The situations, over the facts of both versions.
  public var circumstances: Circumstances
  /// The same by names of facts and values.
  public var facts: [String: [String]]
  /// Whom it concerns, in words.
  public var who: String
  /// The names of the values of `who` that it concerns.
  public var people: [String]
  /// What they want to do and when, as an infinitive.
  public var situation: String
  /// What the older version says.
  public var before: Side
  /// What the newer version says.
  public var after: Side
  /// All of it in a sentence.
  public var sentence: String

  /// What one version says.
  public struct Side: Hashable, Sendable {
    /// How strict it is; nil for a change of duties alone.
    public var verdict: Verdict?
    /// The word that an answer begins with; nil for a change of duties alone.
    public var word: AnswerWord?
    /// In words, such as “allowed” or “report to the headteacher at once”.
    public var text: String
    /// The labels of its paragraphs.
    public var paragraphs: [String]
  }

  /// Whether people have to act otherwise, and not only to look elsewhere.
  public var changesDecisions: Bool { kind != .citations }
}
