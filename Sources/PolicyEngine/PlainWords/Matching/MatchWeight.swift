/// How much the parts of a match say.
enum MatchWeight {
  /// A word that says nothing by itself still tells a longer phrase from a shorter one.
  static let stopWord = 0.3
  /// A reference says less than a word: any word for the fact would have done.
  static let reference = 0.6

  /// The weight of one element that stands for some words of the question.
  static func weight(of tokens: ArraySlice<QuestionToken>, in atom: PatternIndex.Atom) -> Double {
    if tokens.isEmpty { return 0.2 }
    if !atom.facts.isEmpty, atom.phrases.isEmpty { return reference }
    return tokens.reduce(0) { $0 + ($1.isStopWord ? stopWord : 1) }
  }
}
