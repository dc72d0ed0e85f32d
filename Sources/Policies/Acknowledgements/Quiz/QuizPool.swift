package import PolicyEngine

/// The questions that one kind of person can be asked, answered by the engine once for all of them.
package struct QuizPool: Hashable, Sendable {
  /// The questions, in the order of the policy's tests.
  package let candidates: [Candidate]

  /// A question without the answers to choose from.
  package struct Candidate: Hashable, Sendable {
    /// The question in words.
    package let text: String
    /// The answer that the engine gives.
    package let right: AnswerWord
    /// The answer in a sentence, and what it depends on.
    package let because: [String]
    /// The paragraphs that decide, two at most.
    package let quotations: [QuizQuestion.Quoted]
    /// The labels of all paragraphs that decide.
    package let labels: Set<String>
    /// Whether “May I …?” gives the answer away, as it does for what one must do.
    package let isLeading: Bool
  }
}
