/// One pattern found in a question.
struct Match: Sendable {
  /// The fact whose value is meant.
  var fact: Int
  /// The meant value.
  var value: Int
  /// The places of the words that it rests on, words of referred facts included.
  var tokens: TokenSet
  /// Where its first element stands, which is where other patterns find it.
  var head: Range<Int>
  /// How much it says: about the number of telling words.
  var weight: Double

  /// Whether all its words are among those of another match that says more.
  func isCovered(by other: Match) -> Bool {
    weight < other.weight && tokens.isSubset(of: other.tokens)
  }

  /// The matches that no longer match of the same fact covers, the same words for a value once.
  static func longest(_ matches: [Match]) -> [Match] {
    var kept: [Match] = []
    for match in matches.sorted(by: { $0.weight > $1.weight }) {
      let isCovered = kept.contains { other in
        guard other.fact == match.fact else { return false }
        if other.value == match.value { return match.tokens == other.tokens }
        return match.isCovered(by: other)
      }
      if !isCovered { kept.append(match) }
    }
    return kept
  }
}
