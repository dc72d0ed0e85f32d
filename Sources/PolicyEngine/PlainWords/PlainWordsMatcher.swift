/// Reads typed questions by the words that a policy declares for its acts and values.
///
/// Built once for a policy; matching a question takes well under a millisecond. What the matcher
/// knows by itself is English grammar and spelling; everything about schools, platforms and people
/// comes from the policy's words. It never answers and never guesses: where the words name no act
/// it offers the nearest ones.
public struct PlainWordsMatcher: Sendable {
  private let facts: FactSet
  private let index: PatternIndex
  private let speller: Speller
  private let moods = MoodReader()
  private let reporting: Set<Int>

  /// Prepares the words of a policy.
  public init(_ document: PolicyDocument) {
    facts = document.facts
    index = PatternIndex(facts: document.facts, lists: document.wordLists)
    speller = Speller(knowing: index.words)
    reporting = document.norms.reduce(into: []) { found, norm in
      guard norm.modality == .must, !norm.reportTo.isEmpty else { return }
      found.formUnion(norm.acts.indices)
    }
  }

  /// What a question means, as far as its words tell.
  public func understand(_ question: String) -> Understanding {
    var (tokens, isCutShort) = Tokeniser.tokens(of: question)
    let mended = speller.mend(&tokens)
    let moods = moods.moods(of: tokens)
    var search = PatternSearch(index, tokens: tokens, moods: moods)
    let matches = Negation.apply(to: search.matches(), tokens: tokens, act: facts.act)
    let choice = ReadingChoice(
      facts: facts, tokens: tokens, matches: matches, moods: moods, reporting: reporting)
    let readings = choice.readings()
    return Understanding(
      question: question, readings: readings, nearestActs: choice.nearestActs(),
      furtherActs: choice.furtherActs(), leftOver: choice.leftOver(),
      mended: mended, moods: moods, isCutShort: isCutShort)
  }
}
