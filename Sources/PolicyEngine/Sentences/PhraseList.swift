/// Phrases that all hold, put together.
extension [Phrase] {
  /// After a verb: “ with a pupil, in the case of a message, when the picture shows a child”; where
  /// an act is among them, they belong to it: “, when they want to post a picture with a pupil”.
  var afterVerb: String {
    let acts = texts(.act)
    if acts.isEmpty { return circumstances + (clauses.isEmpty ? "" : ", when " + clauses) }
    let all = ["they want to " + EnglishList.and(acts) + circumstances] + texts(.clause)
    return ", when " + EnglishList.and(all)
  }

  /// After “unless” and the like: “it is with a pupil, and the picture shows a child”.
  var asClause: String {
    let acts = texts(.act)
    if !acts.isEmpty {
      return EnglishList.and(
        ["they want to " + EnglishList.and(acts) + circumstances] + texts(.clause))
    }
    var thing = adverbials
    if thing.isEmpty {
      thing = EnglishList.and(texts(.noun))
    } else {
      thing += nouns
    }
    // “It is that may show …” would lack what it speaks about.
    if thing.hasPrefix("that ") || thing.hasPrefix("which ") { thing = "something " + thing }
    if thing.hasPrefix("who ") { thing = "someone " + thing }
    return EnglishList.and((thing.isEmpty ? [] : ["it is " + thing]) + texts(.clause))
  }

  /// By itself: “with a pupil, through a letter”.
  var listed: String {
    map { $0.kind == .act ? "they want to " + $0.text : $0.text }.joined(separator: ", ")
  }

  private var circumstances: String {
    (adverbials.isEmpty ? "" : " " + adverbials) + nouns
  }

  private var adverbials: String {
    let texts = texts(.adverbial)
    return texts.joined(separator: texts.contains { $0.hasPart(" or ") } ? ", " : " ")
  }

  private var nouns: String {
    let texts = texts(.noun)
    return texts.isEmpty ? "" : ", in the case of " + EnglishList.and(texts)
  }

  private var clauses: String { EnglishList.and(texts(.clause)) }

  private func texts(_ kind: Phrase.Kind) -> [String] {
    filter { $0.kind == kind }.map(\.text)
  }
}
