/// Weighs the likely readings of a question by the answers that they lead to.
///
/// Words that leave it open whether a picture is posted or put on a page need no choice between the
/// two where the answer is the same. So the shares of the readings are added up by answer word, and
/// the likeliest reading with the strongest word is taken. The words that let it be done need half
/// of all shares between them, because a wrong yes does harm.
struct LikelyReading {
  /// How many acts are weighed, and from which share of all on.
  private static let mostActs = 6
  private static let leastActShare = 0.01
  /// How many combinations of other facts are weighed.
  private static let mostCombinations = 8
  /// A second value of a fact is weighed from this share on.
  private static let leastShare = 0.12
  /// How many further acts are answered besides, and from which part of the first one's share on.
  private static let mostFurther = 2
  private static let furtherPart = 0.15
  /// What share of all must let it be done before the answer does.
  private static let leastForYes = 0.5

  let adviser: Adviser
  let likelihoods: Likelihoods

  /// A combination of values for the facts besides the act.
  private struct Combination {
    var situation: PartialSituation
    var share: Double
  }

  private var facts: FactSet { adviser.document.facts }

  /// The understanding with the readings that were chosen.
  func weigh(_ understanding: Understanding) -> Understanding {
    var understanding = understanding
    understanding.isWeighed = true
    let acts = likelihoods.acts.prefix(Self.mostActs).prefix { $0.share >= Self.leastActShare }
    understanding.nearestActs = Array(likelihoods.acts.prefix(5).compactMap(\.value))
    let chosen = choose(acts: acts, combinations: combinations())
    understanding.readings = readings(of: chosen)
    understanding.furtherActs = furtherActs(besides: chosen[facts.act])
    return understanding
  }

  /// The likeliest values of the facts besides the act, sensitive ones left out.
  private func combinations() -> [Combination] {
    var found = [Combination(situation: PartialSituation(count: facts.count), share: 1)]
    for fact in facts.all.indices where fact != facts.act && !facts[fact].isSensitive {
      let shares = likelihoods.shares(of: fact)
      let second = shares.dropFirst().prefix(1).filter { $0.share >= Self.leastShare }
      let weighed = shares.prefix(1) + second
      guard !weighed.isEmpty else { continue }
      found = found.flatMap { combination in
        weighed.map { value in
          var next = combination
          next.situation[fact] = value.value
          next.share *= value.share
          return next
        }
      }
      found.sort { $0.share > $1.share }
      found.removeLast(max(0, found.count - Self.mostCombinations))
    }
    return found
  }

  /// A reading with the answer that it leads to.
  private struct Weighed {
    var situation: PartialSituation
    var word: AnswerWord
    var share: Double
  }

  private func choose(
    acts: ArraySlice<LearnedReader.Share>, combinations: [Combination]
  ) -> PartialSituation {
    let weighed = acts.flatMap { weigh($0, combinations) }
    var sums: [AnswerWord: Double] = [:]
    for reading in weighed { sums[reading.word, default: 0] += reading.share }
    let allowing = sums.reduce(0) { $0 + ($1.key.allows ? $1.value : 0) }
    let mayAllow = allowing >= Self.leastForYes * sums.values.reduce(0, +)
    let eligible = sums.filter { $0.key.allows == mayAllow }
    let best = (eligible.isEmpty ? sums : eligible)
      .max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
    return weighed.filter { $0.word == best }.max { $0.share < $1.share }?.situation
      ?? PartialSituation(count: facts.count)
  }

  /// The readings of one act; combinations that differ in what the act does not look at share their
  /// answer.
  private func weigh(_ act: LearnedReader.Share, _ combinations: [Combination]) -> [Weighed] {
    guard let value = act.value else {
      let situation = combinations.first?.situation ?? PartialSituation(count: facts.count)
      return [Weighed(situation: situation, word: .policySilent, share: act.share)]
    }
    let all = combinations.reduce(0) { $0 + $1.share }
    let relevant = adviser.relevantFacts(of: value)
    let asker = AssumedAsker(adviser: adviser, likelihoods: likelihoods)
    var answers: [PartialSituation: AssumedAsker.Reply] = [:]
    return combinations.map { combination in
      var asked = PartialSituation(count: facts.count)
      for fact in relevant { asked[fact] = combination.situation[fact] }
      asked[facts.act] = value
      let reply = answers[asked] ?? asker.reply(to: asked)
      answers[asked] = reply
      var situation = combination.situation
      situation[facts.act] = value
      if let asker = reply.asker { situation[asker.fact] = asker.value }
      return Weighed(
        situation: situation, word: reply.word, share: act.share * combination.share / all)
    }
  }

  private func readings(of situation: PartialSituation) -> [Understanding.Reading] {
    let others = facts.all.indices.filter { $0 != facts.act }
    return ([facts.act] + others).compactMap { reading(of: $0, in: situation) }
  }

  private func reading(of fact: Int, in situation: PartialSituation) -> Understanding.Reading? {
    let shares = fact == facts.act ? likelihoods.acts : likelihoods.shares(of: fact)
    // A sensitive fact is read for the person to confirm, never for the answer.
    let chosen = facts[fact].isSensitive ? shares.first?.value : situation[fact]
    guard let value = chosen else { return nil }
    let rivals = shares.filter { $0.value != value && $0.share >= 0.02 }.prefix(4)
      .compactMap { rival in
        rival.value.map { other in
          Understanding.Rival(
            value: other, words: likelihoods.words(for: other, of: fact), certainty: rival.share)
        }
      }
    return Understanding.Reading(
      fact: fact, value: value, words: likelihoods.words(for: value, of: fact),
      certainty: shares.first { $0.value == value }?.share ?? 0, rivals: rivals,
      needsConfirming: facts[fact].isSensitive)
  }

  private func furtherActs(besides act: Int?) -> [Int] {
    guard let act, let first = likelihoods.acts.first(where: { $0.value == act }) else { return [] }
    return likelihoods.acts.lazy.filter {
      $0.value != act && $0.share >= Self.furtherPart * first.share
    }.compactMap(\.value).prefix(Self.mostFurther).map { $0 }
  }
}

extension AnswerWord {
  /// Whether it lets an act be done at once.
  fileprivate var allows: Bool { self == .yes || self == .yesWithConditions }
}
