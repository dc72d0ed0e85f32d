/// Answers typed questions: matcher and adviser together.
public struct PlainWordsAdviser: Sendable {
  /// What decides.
  public let adviser: Adviser
  private let matcher: PlainWordsMatcher

  /// Prepares to answer typed questions by a policy.
  public init(_ adviser: Adviser) {
    self.adviser = adviser
    matcher = PlainWordsMatcher(adviser.document)
  }

  /// What a question was taken to mean, and the answer to that.
  ///
  /// Sensitive facts count only when they are in `confirmed`.
  public func answer(_ question: String, confirmed: Set<Int> = []) -> PlainWordsAnswer {
    let understanding = matcher.understand(question)
    let facts = adviser.document.facts
    let situation = understanding.situation(in: facts, confirmed: confirmed)
    let answer = adviser.answer(to: situation)
    let further = understanding.furtherActs.map { act in
      var other = situation
      other[facts.act] = act
      return adviser.answer(to: other)
    }
    return PlainWordsAnswer(understanding: understanding, answer: answer, further: further)
  }
}
