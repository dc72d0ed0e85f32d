internal import Foundation

/// Learned words bound to the facts of one policy.
struct LearnedReader {
  /// A value, or that the words tell none, with its share of all.
  struct Share: Hashable {
    /// Nil: the words do not tell; for the act, nothing that the policy speaks of.
    var value: Int?
    var share: Double
  }

  private let words: LearnedWords
  /// For every fact of the policy its meanings, and the policy's value for each.
  private let facts: [[(meaning: Int, value: Int?)]]

  /// Binds words to a policy; nil where less than half of the policy's acts were learned, because
  /// the words then belong to another kind of policy.
  init?(_ words: LearnedWords, facts: FactSet) {
    self.words = words
    var bound = Array(repeating: [(meaning: Int, value: Int?)](), count: facts.count)
    for (place, meaning) in words.meanings.enumerated() {
      guard let fact = facts.index(of: meaning.fact) else { continue }
      if let name = meaning.value, name != LabelledQuestion.nothing {
        if let value = facts[fact].valueIndex(name) { bound[fact].append((place, value)) }
      } else {
        bound[fact].append((place, nil))
      }
    }
    self.facts = bound
    let acts = bound[facts.act].filter { $0.value != nil }
    guard acts.count * 2 >= facts.acts.count else { return nil }
  }

  /// What the traits say of every fact: shares that sum to one, the greatest first; nothing for
  /// facts that were not learned.
  func shares(of traits: [QuestionTraits.Trait]) -> [[Share]] {
    var scores = words.bias
    for (entry, strength) in words.strengths(of: traits) {
      for (meaning, weight) in entry.weights { scores[meaning] += weight * strength }
    }
    return facts.map { meanings in
      let highest = meanings.reduce(-Float.infinity) { max($0, scores[$1.meaning]) }
      let raw = meanings.map { exp(Double(scores[$0.meaning] - highest)) }
      let sum = raw.reduce(0, +)
      // "Not told" and "nothing" may both stand for no value.
      var byValue: [Int?: Double] = [:]
      for (meaning, weight) in zip(meanings, raw) {
        byValue[meaning.value, default: 0] += weight / sum
      }
      return byValue.map { Share(value: $0.key, share: $0.value) }
        .sorted { ($1.share, $0.value ?? -1) < ($0.share, $1.value ?? -1) }
    }
  }

  /// The places of the words that were met in learning.
  func known(_ traits: [QuestionTraits.Trait]) -> TokenSet {
    traits.reduce(into: TokenSet()) { found, trait in
      if words.entries[trait.name] != nil { found.formUnion(trait.places) }
    }
  }

  /// The places of the words that speak most for a value, at most three traits of them.
  func places(for value: Int, of fact: Int, in traits: [QuestionTraits.Trait]) -> TokenSet {
    guard let meaning = facts[fact].first(where: { $0.value == value })?.meaning else {
      return TokenSet()
    }
    let said = traits.compactMap { trait -> (places: TokenSet, weight: Float)? in
      guard !trait.places.isEmpty, let entry = words.entries[trait.name],
        let weight = entry.weights.first(where: { $0.meaning == meaning })?.weight, weight > 0
      else { return nil }
      return (trait.places, weight * entry.rarity * trait.strength)
    }
    return said.sorted { $0.weight > $1.weight }.prefix(3)
      .reduce(into: TokenSet()) { $0.formUnion($1.places) }
  }
}
