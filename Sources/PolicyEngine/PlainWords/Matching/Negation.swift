/// Takes back what a question denies: "not a parent".
enum Negation {
  private static let deniers: Set<String> = [
    "not", "isnt", "arent", "wasnt", "werent", "aint", "never",
  ]

  /// The matches that are not denied by the word before them; acts are asked about either way.
  static func apply(to matches: [Match], tokens: [QuestionToken], act: Int) -> [Match] {
    matches.filter { match in
      guard match.fact != act, let first = match.tokens.first else { return true }
      var place = first - 1
      while place >= 0, tokens[place].isGlue { place -= 1 }
      guard place >= 0 else { return true }
      if tokens[place].text == "longer", place > 0, tokens[place - 1].text == "no" { return false }
      return !deniers.contains(tokens[place].text)
    }
  }
}
