/// A question that an interview asks.
public struct Question: Hashable, Sendable {
  /// The fact that it finds out.
  public let fact: Int
  /// What can be answered, in the author's order.
  public let choices: [Choice]
  /// How many questions are left at most, this one included.
  public let atMost: Int
  /// How many questions are left on average, this one included, where that is known.
  public let expected: Double?

  /// An answer to choose.
  public struct Choice: Hashable, Sendable {
    /// The values that it stands for: several where the act treats them alike.
    ///
    /// Any of them may be noted as the answer. It holds for the act that was known when asking; a
    /// list for another act may tell them apart.
    public let values: [Int]
    /// The author's words for them.
    public let text: String
  }
}

/// What an answer would leave possible: why a question is asked.
public struct Prospect: Hashable, Sendable {
  /// The answer.
  public let choice: Question.Choice
  /// The verdicts that are still possible with it, strictest first.
  public let verdicts: [Verdict]
}
