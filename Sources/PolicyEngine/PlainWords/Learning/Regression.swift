internal import Foundation

/// The weights while they are learned: one row of all meanings for each trait.
struct Regression {
  /// One question.
  struct Example {
    var traits: [(trait: Int, strength: Float)]
    /// The right meaning of each fact.
    var targets: [Int]
  }

  private let meanings: [LearnedWords.Meaning]
  private let facts: [Range<Int>]
  private var weights: [Float]
  private var squares: [Float]
  private var bias: [Float]
  private var biasSquares: [Float]
  private var scores: [Float]

  init(traits: Int, meanings: [LearnedWords.Meaning]) {
    self.meanings = meanings
    let starts = meanings.indices.filter { meanings[$0].value == nil }
    facts = starts.enumerated().map { place, start in
      start..<(place + 1 < starts.count ? starts[place + 1] : meanings.count)
    }
    weights = Array(repeating: 0, count: traits * meanings.count)
    squares = Array(repeating: 1e-2, count: traits * meanings.count)
    bias = Array(repeating: 0, count: meanings.count)
    biasSquares = Array(repeating: 1, count: meanings.count)
    scores = Array(repeating: 0, count: meanings.count)
  }

  /// The right meaning of each fact of a question.
  func targets(of question: LabelledQuestion) -> [Int] {
    facts.map { fact in
      fact.dropFirst().first {
        meanings[$0].value == question.meaning[meanings[$0].fact]
      } ?? fact.lowerBound
    }
  }

  /// Moves the weights a little towards the example's meanings.
  mutating func learn(_ example: Example, step: Float, decay: Float) {
    let width = meanings.count
    scores = bias
    for (trait, strength) in example.traits {
      let row = trait * width
      for meaning in 0..<width { scores[meaning] += strength * weights[row + meaning] }
    }
    for (fact, target) in zip(facts, example.targets) { blame(fact, target: target) }
    for meaning in 0..<width {
      biasSquares[meaning] += scores[meaning] * scores[meaning]
      bias[meaning] -= step * scores[meaning] / biasSquares[meaning].squareRoot()
    }
    for (trait, strength) in example.traits {
      let row = trait * width
      for meaning in 0..<width {
        let place = row + meaning
        let slope = scores[meaning] * strength + decay * weights[place]
        squares[place] += slope * slope
        weights[place] -= step * slope / squares[place].squareRoot()
      }
    }
  }

  /// Turns the scores of a fact into what is wrong with them: the share, less one for the target.
  private mutating func blame(_ fact: Range<Int>, target: Int) {
    let highest = fact.reduce(-Float.infinity) { max($0, scores[$1]) }
    var sum: Float = 0
    for meaning in fact {
      scores[meaning] = exp(scores[meaning] - highest)
      sum += scores[meaning]
    }
    for meaning in fact { scores[meaning] /= sum }
    scores[target] -= 1
  }

  /// The weights that say something, by the names of the traits.
  func words(_ traits: [(name: String, rarity: Float)]) -> LearnedWords {
    var entries: [String: LearnedWords.Entry] = [:]
    for (trait, details) in traits.enumerated() {
      let row = trait * meanings.count
      let kept = meanings.indices.compactMap { meaning in
        let weight = weights[row + meaning]
        return abs(weight) >= WordLearner.leastWeight ? (meaning: meaning, weight: weight) : nil
      }
      entries[details.name] = .init(rarity: details.rarity, weights: kept)
    }
    return LearnedWords(meanings: meanings, bias: bias, entries: entries)
  }
}
