/// What the traits of a question say about its meaning, learned from questions with known meanings.
///
/// For every fact one multinomial logistic regression (Cox 1958; Theil 1969) over its values and
/// over "the words do not tell": every trait has a weight for each, and the shares are the
/// exponentials of the sums. Facts and values go by name, so that it serves every policy with the
/// same names; other policies are read by their own words alone.
public struct LearnedWords: Sendable {
  /// A value of a fact, or that the words do not tell it.
  struct Meaning: Sendable, Hashable {
    var fact: String
    /// Nil: the words do not tell.
    var value: String?
  }

  /// What one trait says.
  struct Entry: Sendable {
    /// How rare it is: the logarithm of how many questions there are for one that has it.
    var rarity: Float
    /// The weights that are not nought, by place in `meanings`.
    var weights: [(meaning: Int, weight: Float)]
  }

  /// All meanings, those of one fact in a row.
  private(set) var meanings: [Meaning]
  /// What speaks for each meaning before any word is read.
  private(set) var bias: [Float]
  private(set) var entries: [String: Entry]

  init(meanings: [Meaning], bias: [Float], entries: [String: Entry]) {
    self.meanings = meanings
    self.bias = bias
    self.entries = entries
  }

  /// How strongly each trait counts: rare ones more, and all of a question together as much as all
  /// of another.
  func strengths(of traits: [QuestionTraits.Trait]) -> [(entry: Entry, strength: Float)] {
    let known = traits.compactMap { trait in
      entries[trait.name].map { (entry: $0, strength: $0.rarity * trait.strength) }
    }
    let length = known.reduce(0) { $0 + $1.strength * $1.strength }.squareRoot()
    return length > 0 ? known.map { ($0.entry, $0.strength / length) } : []
  }
}
