package import PolicyEngine

/// One question about the policy, with what is said after an answer.
package struct QuizQuestion: Hashable, Sendable {
  /// The question, in the engine's words.
  package let text: String
  /// The answers to choose from.
  package let choices: [AnswerWord]
  /// The answer that the engine gives.
  package let right: AnswerWord
  /// Why: the answer in a sentence, and what it depends on.
  package let because: [String]
  /// The paragraphs that decide, as the school wrote them.
  package let quotations: [Quoted]

  /// A paragraph with its label.
  package struct Quoted: Hashable, Sendable {
    /// The label.
    package let label: String
    /// The text, without Markdown's marks.
    package let text: String
  }

  /// Asks a question of a pool.
  init(_ candidate: QuizPool.Candidate, using chance: inout some RandomNumberGenerator) {
    text = candidate.text
    choices = AnswerChoices.around(candidate.right, using: &chance)
    right = candidate.right
    because = candidate.because
    quotations = candidate.quotations
  }

  /// What is said after an answer; nothing is kept of it.
  package func reply(to choice: AnswerWord) -> String {
    let start = choice == right ? "That is what the policy says." : "The policy says otherwise."
    return ([start] + because).joined(separator: " ")
  }
}
