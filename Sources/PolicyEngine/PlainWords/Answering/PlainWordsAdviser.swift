/// Answers typed questions: matcher and adviser together.
public struct PlainWordsAdviser: Sendable {
  /// What decides.
  public let adviser: Adviser
  private let matcher: PlainWordsMatcher

  /// Prepares to answer typed questions by a policy.
  public init(_ adviser: Adviser, vocabulary: PlainWordsVocabulary = .none) {
    self.adviser = adviser
    matcher = PlainWordsMatcher(adviser.document, vocabulary: vocabulary)
  }

  /// What a question means: of the readings that are likely, the likeliest one that has the answer
  /// which most of them lead to.
  public func understand(_ question: String) -> Understanding {
    let (understanding, likelihoods) = matcher.weigh(question)
    guard let likelihoods else { return understanding }
    return LikelyReading(adviser: adviser, likelihoods: likelihoods).weigh(understanding)
  }

  /// What a question was taken to mean, and the answer to that.
  ///
  /// Sensitive facts count only when they are in `confirmed`.
  public func answer(_ question: String, confirmed: Set<Int> = []) -> PlainWordsAnswer {
    let understanding = understand(question)
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
