internal import Foundation

/// Learns from questions with known meanings what their traits say.
///
/// Logistic regression by stochastic gradient descent with a step for each weight (AdaGrad: Duchi,
/// Hazan and Singer 2011). The order of the questions is shuffled by a fixed rule, so that the same
/// questions teach the same words.
public struct WordLearner: Sendable {
  private let matcher: PlainWordsMatcher

  /// Learns on top of a policy's own words and of word families.
  public init(_ document: PolicyDocument, families: WordFamilies) {
    matcher = PlainWordsMatcher(
      document, vocabulary: PlainWordsVocabulary(families: families, learned: nil))
  }

  /// How often the questions are gone through.
  static let rounds = 12
  /// Traits of fewer questions are left out: what stands once may stand by chance.
  static let leastQuestions = 2
  /// Weights below this are left out of what is kept.
  static let leastWeight: Float = 0.6
  private static let step: Float = 0.5
  private static let decay: Float = 1e-5

  /// Learns; `report` hears of each finished round.
  public func learn(
    _ questions: [LabelledQuestion], report: (_ round: Int, _ rounds: Int) -> Void = { _, _ in }
  ) -> LearnedWords {
    let meanings = Self.meanings(of: questions)
    let read = questions.map { matcher.traits(of: $0.text) }
    let names = Self.names(of: read)
    let rarity = names.map { name, count in
      (name: name, rarity: Float(log(Double(1 + questions.count) / Double(1 + count)) + 1))
    }
    var places: [String: Int] = [:]
    for (place, entry) in rarity.enumerated() { places[entry.name] = place }
    var regression = Regression(traits: rarity.count, meanings: meanings)
    let examples = zip(questions, read).map { question, traits in
      Regression.Example(
        traits: Self.vector(traits, places: places, rarity: rarity.map(\.rarity)),
        targets: regression.targets(of: question))
    }
    var order = Array(examples.indices)
    var dice = SplitMix(seed: 20_261_124)
    for round in 1...Self.rounds {
      order.shuffle(using: &dice)
      for place in order { regression.learn(examples[place], step: Self.step, decay: Self.decay) }
      report(round, Self.rounds)
    }
    return regression.words(rarity)
  }

  /// The meanings of all facts that any question tells, "not told" first.
  private static func meanings(of questions: [LabelledQuestion]) -> [LearnedWords.Meaning] {
    var values: [String: Set<String>] = [:]
    for question in questions {
      for (fact, value) in question.meaning { values[fact, default: []].insert(value) }
    }
    return values.keys.sorted().flatMap { fact in
      [LearnedWords.Meaning(fact: fact, value: nil)]
        + (values[fact] ?? []).sorted().map { LearnedWords.Meaning(fact: fact, value: $0) }
    }
  }

  /// The names of the traits that stand in several questions, with the number of questions.
  private static func names(of read: [[QuestionTraits.Trait]]) -> [(key: String, value: Int)] {
    var counts: [String: Int] = [:]
    for traits in read { for trait in traits { counts[trait.name, default: 0] += 1 } }
    return counts.filter { $0.value >= leastQuestions }.sorted { $0.key < $1.key }
  }

  private static func vector(
    _ traits: [QuestionTraits.Trait], places: [String: Int], rarity: [Float]
  ) -> [(trait: Int, strength: Float)] {
    let known = traits.compactMap { trait in
      places[trait.name].map { (trait: $0, strength: trait.strength * rarity[$0]) }
    }
    let length = known.reduce(0) { $0 + $1.strength * $1.strength }.squareRoot()
    return length > 0 ? known.map { ($0.trait, $0.strength / length) } : []
  }
}
