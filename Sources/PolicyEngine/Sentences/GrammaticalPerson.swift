/// Whom a sentence speaks to or about.
///
/// Authors write facts as one speaks to the person asking (“your own account”, “contact that
/// makes you uncomfortable”) and acts as that person would (“post on my page”).
public enum GrammaticalPerson: Sendable {
  /// “you”, to the person asking.
  case you
  /// “they”, about somebody else.
  case they

  /// The author's words in this person.
  func rewrite(_ text: String) -> String {
    let mayAddress =
      text.hasPart("you") || text.hasPart("You") || text.hasPart("m") || text.hasPart("M")
      || text.hasPart("I")
    guard mayAddress else { return text }
    var previous = ""
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let core = word.prefix { $0.isLetter || $0 == "’" || $0 == "'" }
      let new = pronoun(String(core), after: previous)
      previous = core.lowercased()
      return new + word.dropFirst(core.count)
    }.joined(separator: " ")
  }

  private func pronoun(_ word: String, after previous: String) -> String {
    let isThey = self == .they
    switch word.lowercased() {
    case "my", "your": return isThey ? "their" : "your"
    case "mine", "yours": return isThey ? "theirs" : "yours"
    case "myself", "yourself": return isThey ? "themselves" : "yourself"
    case "me": return isThey ? "them" : "you"
    case "i" where word == "I": return isThey ? "they" : "you"
    case "you": return isThey ? (Self.takeObject(previous) ? "them" : "they") : word
    case "you’re", "you're": return isThey ? "they are" : word
    default: return word
    }
  }

  /// Whether “you” after this word is an object: after a preposition or most verbs.
  private static func takeObject(_ word: String) -> Bool {
    let subjectFollows: Set<String> = [
      "", "if", "when", "that", "because", "whom", "which", "as", "what", "where", "before",
      "after", "since", "while", "until", "whether", "how", "though", "than", "unless", "once",
      "something", "someone", "somebody", "people", "anything", "account", "person", "one",
    ]
    return !subjectFollows.contains(word)
  }
}
