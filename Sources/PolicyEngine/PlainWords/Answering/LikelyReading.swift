/// Weighs the likely readings of a question by the answers that they lead to.
///
/// Words that leave it open whether a picture is posted or put on a page need no choice between the
/// two where the answer is the same. So the shares of the readings are added up by answer word, and
/// the likeliest reading with the strongest word is taken. A yes must hold for more of them than
/// any other word, because a wrong yes does harm.
struct LikelyReading {
  /// How many acts are weighed.
  private static let mostActs = 6
  /// How many combinations of other facts are weighed.
  private static let mostCombinations = 8
  /// A second value of a fact is weighed from this share on.
  private static let leastShare = 0.12
  /// How many further acts are answered besides, and from which part of the first one's share on.
  static let mostFurther = 2
  static let furtherPart = 0.15
  /// What share of all a permission must hold for.
  static let leastForYes = 0.5

  /// How many kinds of people are tried as the asker where the policy says nothing to the assumed one.
  private static let mostAskers = 5

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
    let acts = likelihoods.acts.prefix(Self.mostActs)
    understanding.nearestActs = acts.compactMap(\.value).prefix(5).map { $0 }
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
      let weighed =
        shares.prefix(1)
        + shares.dropFirst().prefix(1).filter {
          $0.share >= Self.leastShare
        }
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

  private func choose(
    acts: ArraySlice<LearnedReader.Share>, combinations: [Combination]
  ) -> PartialSituation {
    let all = combinations.reduce(0) { $0 + $1.share }
    var readings: [(situation: PartialSituation, word: AnswerWord, share: Double)] = []
    for act in acts {
      guard let value = act.value else {
        readings.append((combinations[0].situation, .policySilent, act.share))
        continue
      }
      let relevant = adviser.relevantFacts(of: value)
      var words: [PartialSituation: AnswerWord] = [:]
      for combination in combinations {
        var asked = PartialSituation(count: facts.count)
        for fact in relevant { asked[fact] = combination.situation[fact] }
        asked[facts.act] = value
        var situation = combination.situation
        situation[facts.act] = value
        let word: AnswerWord
        if let known = words[asked] {
          word = known
        } else {
          word = adviser.word(for: asked)
          words[asked] = word
        }
        if word == .policySilent, let (fact, asker) = asker(asked) {
          situation[fact.fact] = fact.value
          readings.append((situation, asker, act.share * combination.share / all))
          continue
        }
        readings.append((situation, word, act.share * combination.share / all))
      }
    }
    var sums: [AnswerWord: Double] = [:]
    for reading in readings { sums[reading.word, default: 0] += reading.share }
    let total = sums.values.reduce(0, +)
    let eligible = sums.filter { word, sum in
      !word.allows || sum >= Self.leastForYes * total || sums.count == 1
    }
    let best = (eligible.isEmpty ? sums : eligible)
      .max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
    return readings.filter { $0.word == best }.max { $0.share < $1.share }?.situation
      ?? PartialSituation(count: facts.count)
  }

  /// Who may be asking where the policy says nothing to the assumed asker, and what it says to them.
  ///
  /// People ask about what concerns them: a question about the website's password comes from those
  /// who look after it, whether they say so or not.
  private func asker(
    _ asked: PartialSituation
  ) -> ((fact: Int, value: Int), AnswerWord)? {
    for fact in facts.all.indices
    where fact != facts.act && facts[fact].cost == 0 && asked[fact] == nil {
      for share in likelihoods.shares(of: fact).prefix(Self.mostAskers) {
        guard let value = share.value else { continue }
        var other = asked
        other[fact] = value
        let word = adviser.word(for: other)
        if word != .policySilent { return ((fact, value), word) }
      }
    }
    return nil
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
