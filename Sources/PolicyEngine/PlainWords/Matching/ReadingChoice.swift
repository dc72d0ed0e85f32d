/// Chooses among the matches of a question the value of each fact.
struct ReadingChoice {
  private let facts: FactSet
  private let tokens: [QuestionToken]
  private let candidates: [[Candidate]]
  private let reporting: Set<Int>

  /// A value with the matches that speak for it.
  struct Candidate {
    var value: Int
    var score: Double
    var tokens: TokenSet
  }

  /// Below this an act is no more than a hint: a single stop word is no question about anything.
  private static let leastActScore = 0.75

  /// How much more an act of reporting weighs where somebody tells what others did.
  private static let tellingBonus = 2.5

  /// What is left of an act of reporting where somebody asks for leave to do something.
  private static let askingShare = 0.6

  /// Weighs the matches; `reporting` are the acts of telling somebody what has happened.
  init(
    facts: FactSet, tokens: [QuestionToken], matches: [Match], moods: Set<QuestionMood>,
    reporting: Set<Int>
  ) {
    self.facts = facts
    self.tokens = tokens
    self.reporting = reporting
    let isTold =
      moods.contains(.help)
      || (moods.contains(.tells) && moods.isDisjoint(with: [.asks, .obliged, .wonders]))
    var acts = Self.ranked(matches.filter { $0.fact == facts.act }, near: TokenSet())
    for place in acts.indices where reporting.contains(acts[place].value) {
      if isTold {
        if acts[place].score >= 1 { acts[place].score += Self.tellingBonus }
      } else if moods.contains(.asks) || moods.contains(.wonders) {
        acts[place].score *= Self.askingShare
      }
    }
    acts.sort { ($1.score, $0.value) < ($0.score, $1.value) }
    let anchor = acts.first?.tokens ?? TokenSet()
    var found = Array(repeating: [Candidate](), count: facts.count)
    for fact in facts.all.indices {
      found[fact] =
        fact == facts.act
        ? acts : Self.ranked(matches.filter { $0.fact == fact }, near: anchor)
    }
    candidates = found
  }

  private static func ranked(_ matches: [Match], near anchor: TokenSet) -> [Candidate] {
    var byValue: [Int: [Match]] = [:]
    for match in matches { byValue[match.value, default: []].append(match) }
    let places = anchor.places
    let found = byValue.map { value, matches in
      let sorted = matches.sorted { $0.weight > $1.weight }
      var used = sorted[0].tokens
      var score = sorted[0].weight
      for match in sorted.dropFirst() where used.isDisjoint(with: match.tokens) {
        score += 0.25 * match.weight
        used.formUnion(match.tokens)
      }
      if let nearest = matches.map({ nearness($0.head.lowerBound, to: places) }).max() {
        score += nearest
      }
      return Candidate(value: value, score: score, tokens: used)
    }
    return found.sorted { ($1.score, $0.value) < ($0.score, $1.value) }
  }

  /// What is told of close to the act, and after it rather than before, is what the act is about.
  private static func nearness(_ place: Int, to anchor: [Int]) -> Double {
    let distances = anchor.map { place >= $0 ? Double(place - $0) : Double($0 - place) * 1.5 }
    guard let nearest = distances.min() else { return 0 }
    return 0.4 * max(0, 1 - nearest / 10)
  }

  /// The chosen values, the act first.
  func readings() -> [Understanding.Reading] {
    let others = facts.all.indices.filter { $0 != facts.act }
    return ([facts.act] + others).compactMap(reading)
  }

  private func reading(_ fact: Int) -> Understanding.Reading? {
    guard let best = candidates[fact].first, fact != facts.act || best.score >= Self.leastActScore
    else { return nil }
    let rest = candidates[fact].dropFirst().prefix(4)
    let rivals = rest.map { rival in
      Understanding.Rival(
        value: rival.value, words: words(rival.tokens), certainty: certainty(rival, fact: fact))
    }
    return Understanding.Reading(
      fact: fact, value: best.value, words: words(best.tokens),
      certainty: certainty(best, fact: fact), rivals: rivals,
      needsConfirming: facts[fact].isSensitive)
  }

  /// What the patterns say of a fact, best first; nothing for an act that is only hinted at.
  func certainties(of fact: Int) -> [(value: Int, certainty: Double)] {
    guard let best = candidates[fact].first, fact != facts.act || best.score >= Self.leastActScore
    else { return [] }
    return candidates[fact].prefix(5).map { ($0.value, certainty($0, fact: fact)) }
  }

  /// The words that patterns find for a value.
  func words(for value: Int, of fact: Int) -> [Range<String.Index>]? {
    candidates[fact].first { $0.value == value }.map { words($0.tokens) }
  }

  /// The share of the evidence, less where there is little of it.
  private func certainty(_ candidate: Candidate, fact: Int) -> Double {
    let all = candidates[fact].prefix(5).reduce(0) { $0 + $1.score * $1.score }
    guard all > 0 else { return 0 }
    return candidate.score * candidate.score / all * min(1, 0.5 + candidate.score / 4)
  }

  private func words(_ set: TokenSet) -> [Range<String.Index>] {
    set.places.map { tokens[$0].range }
  }

  /// The acts that any word speaks for, best first.
  func nearestActs() -> [Int] { candidates[facts.act].prefix(5).map(\.value) }

  /// Acts that the question is about besides the first: with words of their own, or what others did
  /// where the question tells of it.
  ///
  /// An act that is nearly as likely as the first counts too: between two readings the stricter
  /// answer is shown, because a yes to the wrong reading does harm.
  func furtherActs() -> [Int] {
    guard let first = candidates[facts.act].first, first.score >= Self.leastActScore
    else { return [] }
    let tells = reporting.contains(first.value)
    return candidates[facts.act].dropFirst().prefix(4).filter { other in
      if tells { return !reporting.contains(other.value) && other.score >= 1.5 }
      let own = other.tokens.places.filter {
        !first.tokens.contains($0) && !tokens[$0].isStopWord
      }
      return other.score >= 0.8 * first.score
        || !own.isEmpty && other.score >= max(2, 0.6 * first.score)
    }.prefix(tells ? 1 : 2).map(\.value)
  }

  /// The telling words that speak for no value at all.
  func leftOver() -> [Range<String.Index>] {
    var used = TokenSet()
    for candidate in candidates.joined() { used.formUnion(candidate.tokens) }
    return tokens.indices.filter { !used.contains($0) && !tokens[$0].isStopWord }
      .map { tokens[$0].range }
  }
}
