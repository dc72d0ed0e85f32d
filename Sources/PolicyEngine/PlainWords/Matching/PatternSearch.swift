/// Finds the patterns of a policy in one question.
///
/// Patterns that refer to facts are tried after those that do not, twice, so that they find both
/// plain matches and matches of patterns that refer to facts themselves.
struct PatternSearch {
  private let index: PatternIndex
  private let tokens: [QuestionToken]
  private let moods: Set<QuestionMood>
  private var spans: [[Range<Int>]]

  /// How many places of one thing are looked at; more are a hostile text.
  private static let mostSpans = 12

  /// What is told of the asker through somebody else ("my son is in year 2") is about both.
  private static let ofOthers: Set<String> = ["my", "our", "own"]

  init(_ index: PatternIndex, tokens: [QuestionToken], moods: Set<QuestionMood>) {
    self.index = index
    self.tokens = tokens
    self.moods = moods
    spans = Array(repeating: [], count: index.atoms.count)
    findPhrases()
  }

  /// All matches, those that a longer match of the same fact covers left out.
  mutating func matches() -> [Match] {
    let plain = settled(search(referring: false))
    point(to: plain)
    let first = settled(plain + search(referring: true))
    point(to: first)
    return settled(plain + search(referring: true))
  }

  /// The longest matches; what people say of themselves ("I'm a TA") says nothing about others.
  private func settled(_ matches: [Match]) -> [Match] {
    let longest = Match.longest(matches)
    let ofAsker = longest.filter { match in
      index.isAboutAsker[match.fact] && match.tokens.count > 1
        && !(match.tokens.first.map { Self.ofOthers.contains(tokens[$0].text) } ?? false)
    }
    guard !ofAsker.isEmpty else { return longest }
    return longest.filter { match in
      index.isAboutAsker[match.fact] || !ofAsker.contains { match.isCovered(by: $0) }
    }
  }

  private mutating func findPhrases() {
    for place in tokens.indices {
      index.tree.match(tokens, from: place) { atom, range in
        if spans[atom].count < Self.mostSpans { spans[atom].append(range) }
      }
      guard let number = tokens[place].number else { continue }
      for atom in index.atomsOfNumbers
      where spans[atom].count < Self.mostSpans
        && index.atoms[atom].numbers.contains(where: { $0.contains(number) })
      {
        spans[atom].append(place..<place + 1)
      }
    }
    for atom in index.atomsOfMoods where index.atoms[atom].moods.contains(where: moods.contains) {
      spans[atom].append(0..<0)
    }
  }

  /// Lets patterns that refer to facts find the matches so far.
  private mutating func point(to matches: [Match]) {
    for atom in index.atomsOfFacts {
      for match in matches
      where spans[atom].count < Self.mostSpans
        && index.atoms[atom].facts.contains(where: {
          $0.fact == match.fact && $0.values.contains(match.value)
        })
      {
        if !spans[atom].contains(match.head) { spans[atom].append(match.head) }
      }
    }
  }

  /// The matches of the patterns that refer to facts, or of those that do not.
  private func search(referring: Bool) -> [Match] {
    var found: [Match] = []
    for atom in spans.indices where !spans[atom].isEmpty {
      for place in index.startingWith[atom] where index.patterns[place].refersToFacts == referring {
        let pattern = index.patterns[place]
        guard !pattern.excluded.contains(where: { !spans[$0].isEmpty }) else { continue }
        for span in spans[atom] {
          guard let chosen = complete(pattern, element: 1, chosen: [span]) else { continue }
          found.append(match(pattern, spans: chosen))
        }
      }
    }
    return found
  }

  private func complete(
    _ pattern: PatternIndex.Compiled, element: Int, chosen: [Range<Int>]
  ) -> [Range<Int>]? {
    guard element < pattern.elements.count else { return chosen }
    let (atom, link) = pattern.elements[element]
    for span in spans[atom] where fits(span, link, after: chosen) {
      if let whole = complete(pattern, element: element + 1, chosen: chosen + [span]) {
        return whole
      }
    }
    return nil
  }

  private func fits(_ span: Range<Int>, _ link: WordPattern.Link, after: [Range<Int>]) -> Bool {
    guard let last = after.last else { return true }
    // A mood stands nowhere, so it stands rightly everywhere.
    if span.isEmpty || last.isEmpty { return true }
    switch link {
    case .anywhere: return !after.contains { $0.overlaps(span) }
    case .later:
      return span.lowerBound >= last.upperBound
        && span.lowerBound - last.upperBound <= WordPattern.gap
    case .next:
      return span.lowerBound >= last.upperBound && span.lowerBound - last.upperBound <= 3
        && tokens[last.upperBound..<span.lowerBound].allSatisfy(\.isGlue)
    }
  }

  private func match(_ pattern: PatternIndex.Compiled, spans: [Range<Int>]) -> Match {
    var weight = pattern.bonus
    for (element, span) in zip(pattern.elements, spans) {
      weight += MatchWeight.weight(of: tokens[span], in: index.atoms[element.atom])
      if element.link != .next { weight -= 0.05 }
    }
    let head = spans.first { !$0.isEmpty } ?? 0..<0
    return Match(
      fact: pattern.fact, value: pattern.value,
      tokens: TokenSet(spans), head: head, weight: weight)
  }
}
