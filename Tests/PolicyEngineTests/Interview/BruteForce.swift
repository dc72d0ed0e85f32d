@testable import PolicyEngine

/// The least that must be asked, by trying every fact after every partial answer.
struct BruteForce {
  let policy: RandomPolicy
  let goal: Interview.Goal
  private let reference: ReferenceEvaluator
  private var known: [PartialSituation: Double] = [:]

  init(_ policy: RandomPolicy, goal: Interview.Goal) {
    self.policy = policy
    self.goal = goal
    reference = ReferenceEvaluator(facts: policy.facts, norms: policy.norms)
  }

  /// What is to be settled, in every situation that agrees with what is known.
  func findings(_ partial: PartialSituation) -> Set<[Int]> {
    Set(
      policy.completions(of: partial).map { situation in
        let ruling = reference.decide(situation).ruling
        return [ruling.verdict.strictness] + (goal == .verdict ? [] : ruling.cited)
      })
  }

  /// The least expected cost of the questions that are left.
  mutating func least(after partial: PartialSituation) -> Double {
    if let found = known[partial] { return found }
    var least = findings(partial).count == 1 ? 0 : Double.infinity
    if least > 0 {
      for fact in partial.unknown { least = min(least, cost(ofAsking: fact, after: partial)) }
    }
    known[partial] = least
    return least
  }

  private mutating func cost(ofAsking fact: Int, after partial: PartialSituation) -> Double {
    let values = policy.facts[fact].values.indices
    var cost = Double(policy.facts[fact].cost)
    for value in values {
      var answered = partial
      answered[fact] = value
      cost += least(after: answered) / Double(values.count)
    }
    return cost
  }

  /// What the questions of an interview cost on average.
  func cost(
    after partial: PartialSituation, next: (PartialSituation) -> Int?
  ) -> Double {
    guard let fact = next(partial) else { return 0 }
    let values = policy.facts[fact].values.indices
    return values.reduce(Double(policy.facts[fact].cost)) { sum, value in
      var answered = partial
      answered[fact] = value
      return sum + cost(after: answered, next: next) / Double(values.count)
    }
  }
}
