import PolicyEngine

/// How many questions an interview asks on average, and at most.
struct QuestionCount {
  var average = 0.0
  var longest = 0

  /// Counts from what is known on; every value of a fact is equally likely.
  init(after known: PartialSituation, facts: FactSet, next: (PartialSituation) -> Int?) {
    guard let fact = next(known) else { return }
    let values = facts[fact].values.indices
    for value in values {
      var answered = known
      answered[fact] = value
      let rest = QuestionCount(after: answered, facts: facts, next: next)
      average += rest.average / Double(values.count)
      longest = max(longest, rest.longest)
    }
    average += 1
    longest += 1
  }

  /// Counts for every act of a policy, once it is chosen.
  static func perAct(
    _ facts: FactSet, next: (PartialSituation) -> Int?
  ) -> [QuestionCount] {
    facts.acts.indices.map { act in
      var known = PartialSituation(count: facts.count)
      known[facts.act] = act
      return QuestionCount(after: known, facts: facts, next: next)
    }
  }
}

extension [QuestionCount] {
  var mean: Double { map(\.average).reduce(0, +) / Double(count) }
}
