/// Reads typed questions by the words that a policy declares for its acts and values, and by what
/// was learned from questions with known meanings.
///
/// Built once for a policy; matching a question takes well under a millisecond. What the matcher
/// knows by itself is English grammar and spelling; everything about schools, platforms and people
/// comes from the policy's words and from the vocabulary. It never answers: where the words name no
/// act it offers the nearest ones.
public struct PlainWordsMatcher: Sendable {
  private let facts: FactSet
  private let index: PatternIndex
  private let speller: Speller
  private let moods = MoodReader()
  private let reporting: Set<Int>
  private let families: [(kind: String, families: WordFamilies)]
  private let learned: LearnedReader?

  /// Prepares the words of a policy.
  public init(_ document: PolicyDocument, vocabulary: PlainWordsVocabulary = .none) {
    facts = document.facts
    index = PatternIndex(facts: document.facts, lists: document.wordLists)
    let families = vocabulary.families
    speller = Speller(knowing: index.words.union(families.words))
    self.families = [("l", WordFamilies(lists: document.wordLists)), ("s", families)]
    learned = vocabulary.learned.flatMap { LearnedReader($0, facts: document.facts) }
    reporting = document.norms.reduce(into: []) { found, norm in
      guard norm.modality == .must, !norm.reportTo.isEmpty else { return }
      found.formUnion(norm.acts.indices)
    }
  }

  /// What a question means, as far as its words tell.
  public func understand(_ question: String) -> Understanding {
    understanding(of: question, read(question))
  }

  /// What a question means by its patterns, and how likely each meaning is by what was learned;
  /// no likelihoods where nothing was learned for this policy.
  func weigh(_ question: String) -> (Understanding, Likelihoods?) {
    let read = read(question)
    var understanding = understanding(of: question, read)
    guard let learned else { return (understanding, nil) }
    let traits = traits(of: read)
    let known = learned.known(traits).places.map { read.tokens[$0].range }
    understanding.leftOver.removeAll(where: known.contains)
    let likelihoods = Likelihoods(
      facts: facts, choice: read.choice, shares: learned.shares(of: traits),
      tokens: read.tokens, places: { learned.places(for: $1, of: $0, in: traits) })
    return (understanding, likelihoods)
  }

  private func understanding(of question: String, _ read: Read) -> Understanding {
    Understanding(
      question: question, readings: read.choice.readings(),
      nearestActs: read.choice.nearestActs(), furtherActs: read.choice.furtherActs(),
      leftOver: read.choice.leftOver(), mended: read.mended, moods: read.moods,
      isCutShort: read.isCutShort)
  }

  /// What learning looks at in a question.
  func traits(of question: String) -> [QuestionTraits.Trait] { traits(of: read(question)) }

  private func traits(of read: Read) -> [QuestionTraits.Trait] {
    var traits = QuestionTraits()
    traits.add(words: read.tokens)
    for (kind, families) in families {
      families.match(read.tokens) { name, places in
        traits.add("\(kind) \(name)", places: TokenSet([places]))
      }
    }
    for mood in read.moods { traits.add("m \(mood.rawValue)") }
    for fact in facts.all.indices {
      let kind = fact == facts.act ? "p" : "f"
      for pattern in read.choice.certainties(of: fact) {
        let name = facts[fact].values[pattern.value].name
        traits.add("\(kind) \(facts[fact].name)=\(name)", strength: Float(pattern.certainty))
      }
    }
    return traits.all
  }

  /// A question, read by words and patterns.
  private struct Read {
    var tokens: [QuestionToken]
    var mended: [Understanding.Mended]
    var moods: Set<QuestionMood>
    var choice: ReadingChoice
    var isCutShort: Bool
  }

  private func read(_ question: String) -> Read {
    var (tokens, isCutShort) = Tokeniser.tokens(of: question)
    let mended = speller.mend(&tokens)
    let moods = moods.moods(of: tokens)
    var search = PatternSearch(index, tokens: tokens, moods: moods)
    let matches = Negation.apply(to: search.matches(), tokens: tokens, act: facts.act)
    let choice = ReadingChoice(
      facts: facts, tokens: tokens, matches: matches, moods: moods, reporting: reporting)
    return Read(
      tokens: tokens, mended: mended, moods: moods, choice: choice, isCutShort: isCutShort)
  }
}
