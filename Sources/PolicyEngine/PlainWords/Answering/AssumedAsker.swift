/// Finds who may be asking where the policy says nothing to the assumed asker.
///
/// People ask about what concerns them: a question about the website's password comes from those
/// who look after it, whether they say so or not.
struct AssumedAsker {
  /// How many kinds of people are tried.
  private static let mostAskers = 5
  /// Who is less likely than this to ask is not taken to: a teacher's photograph for a display is no
  /// parent's.
  private static let leastShare = 0.005

  let adviser: Adviser
  let likelihoods: Likelihoods

  /// An answer's word, and what had to be taken of the person asking for it.
  struct Reply {
    var word: AnswerWord
    var asker: (fact: Int, value: Int)?
  }

  /// What the policy says to the assumed asker, or to the likeliest one to whom it says something.
  func reply(to asked: PartialSituation) -> Reply {
    let word = adviser.word(for: asked)
    guard word == .policySilent else { return Reply(word: word) }
    let facts = adviser.document.facts
    for fact in facts.all.indices
    where fact != facts.act && facts[fact].cost == 0 && asked[fact] == nil {
      let likely = likelihoods.shares(of: fact).prefix(Self.mostAskers)
        .prefix { $0.share >= Self.leastShare }
      for value in likely.compactMap(\.value) {
        var other = asked
        other[fact] = value
        let word = adviser.word(for: other)
        if word != .policySilent { return Reply(word: word, asker: (fact, value)) }
      }
    }
    return Reply(word: .policySilent)
  }
}
