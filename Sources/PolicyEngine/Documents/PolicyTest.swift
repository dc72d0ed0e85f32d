/// An example in a policy: a question and what the answer must be.
public struct PolicyTest: Hashable, Sendable {
  /// The question's facts.
  public var ask: PartialSituation
  /// What is expected; every part must hold.
  public var expectations: [Expectation]
  /// The identifier of the paragraph that it stands under, if any.
  public var paragraph: String?
  /// Where it stands.
  public var position: SourcePosition

  /// One thing that an answer must show.
  public enum Expectation: Hashable, Sendable {
    /// The verdict, and exactly these norms cited.
    case verdict(Verdict, [Int])
    /// The answer word.
    case answer(AnswerWord)
    /// These labels among the cited ones.
    case cites([String])
    /// These norms among the weaker ones.
    case also([Int])
    /// A duty by this norm.
    case owesNorm(Int)
    /// A duty about this act.
    case owesAct(Int)
  }
}
