/// A piece of a sentence that says one thing about a situation, such as “through a letter”.
struct Phrase: Hashable, Sendable {
  /// How it fits into a sentence.
  enum Kind: Sendable {
    /// Follows a verb as it is: “with a pupil”, “after a school event”.
    case adverbial
    /// Names something: “contact that is not wanted”.
    case noun
    /// Says something by itself: “the picture shows a child”.
    case clause
    /// What somebody wants to do, as an infinitive: “post a picture”.
    case act
  }

  let text: String
  let kind: Kind

  init(_ text: String) { self.init(text, kind: Self.kind(of: text)) }

  init(_ text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }

  /// Whether an act says it already: “report online bullying”, said of “after online bullying”.
  func isSaid(by act: String) -> Bool {
    guard kind == .adverbial, text.hasPrefix("after ") else { return false }
    let words: [Substring] = text.split(separator: " ")
    let verbAndObject: [Substring] = act.split(separator: " ")
    let said = verbAndObject.dropFirst().filter { $0.count > 3 }
    return !said.isEmpty && said.allSatisfy(words.contains)
  }

  /// Guesses the kind from the words; a wrong guess reads stiffly and never says another thing.
  private static func kind(of text: String) -> Kind {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return .noun }
    if openings.contains(first) || first == "not" { return .adverbial }
    if ["you", "they", "it", "there", "nobody", "everyone"].contains(first) { return .clause }
    let head = words.prefix { !["that", "who", "which", "whose", "whom", "what"].contains($0) }
    return head.contains(where: verbs.contains) ? .clause : .noun
  }

  private static let openings: Set<String> = [
    "about", "after", "against", "as", "at", "because", "before", "behind", "by", "concerning",
    "during", "for", "from", "if", "in", "inside", "into", "of", "on", "onto", "outside", "over",
    "regarding", "showing", "since", "through", "to", "towards", "under", "until", "using", "via",
    "when", "where", "while", "with", "within", "without", "other", "either", "whose", "belonging",
    "who",
    "that", "which",
  ]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "shows", "show", "can", "cannot", "may",
    "must", "will", "would", "does", "do", "did", "wants", "want", "knows", "know", "belongs",
    "belong", "agrees", "agree", "agreed", "came", "comes", "happens", "happened", "needs", "asks",
    "names", "says", "gave", "gives", "could", "might",
  ]
}
