/// How likely each meaning of a question is: patterns and learned words together.
///
/// The policy's own patterns count for the act besides what was learned, because a school adds
/// words of its own there; for other facts they are among the traits that were learned from.
struct Likelihoods {
  /// How much the learned words count for the act; the patterns count for the rest.
  static let learnedShare = 0.8

  /// The acts, the likeliest first; no value: nothing that the policy speaks of.
  let acts: [LearnedReader.Share]
  private let facts: FactSet
  private let choice: ReadingChoice
  private let shares: [[LearnedReader.Share]]
  private let tokens: [QuestionToken]
  private let places: (_ fact: Int, _ value: Int) -> TokenSet

  init(
    facts: FactSet, choice: ReadingChoice, shares: [[LearnedReader.Share]],
    tokens: [QuestionToken], places: @escaping (_ fact: Int, _ value: Int) -> TokenSet
  ) {
    self.facts = facts
    self.choice = choice
    self.shares = shares
    self.tokens = tokens
    self.places = places
    let patterns = choice.certainties(of: facts.act)
    let sum = patterns.reduce(0) { $0 + $1.certainty }
    var both: [Int?: Double] = [:]
    for share in shares[facts.act] { both[share.value] = Self.learnedShare * share.share }
    if sum > 0 {
      for pattern in patterns {
        both[pattern.value, default: 0] += (1 - Self.learnedShare) * pattern.certainty / sum
      }
    } else {
      both[nil, default: 0] += 1 - Self.learnedShare
    }
    acts = both.map { LearnedReader.Share(value: $0.key, share: $0.value) }
      .sorted { ($1.share, $0.value ?? -1) < ($0.share, $1.value ?? -1) }
  }

  /// The values of a fact other than the act, the likeliest first; the patterns' where nothing was
  /// learned.
  func shares(of fact: Int) -> [LearnedReader.Share] {
    if !shares[fact].isEmpty { return shares[fact] }
    return choice.certainties(of: fact).prefix(1).map { .init(value: $0.value, share: 1) }
  }

  /// The words of the question that speak for a value.
  func words(for value: Int, of fact: Int) -> [Range<String.Index>] {
    choice.words(for: value, of: fact) ?? places(fact, value).places.map { tokens[$0].range }
  }
}
