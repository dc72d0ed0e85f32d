/// Everything that is worked out beforehand for asking about one act.
struct QuestionPlan: Sendable {
  let open: [OpenFact]
  private let steps: Steps

  private enum Steps: Sendable {
    case exact(ExactPlan)
    case greedy(GreedyPlan)
  }

  /// Plans for a function; it is exact where the partial answers are few enough.
  init(_ function: SituationFunction, facts: FactSet, priors: Priors, exactLimit: Int) {
    open = function.openFacts(facts, priors: priors)
    if let count = ExactPlan.stateCount(open), count <= exactLimit {
      steps = .exact(ExactPlan(function, open: open, stateCount: count))
    } else {
      steps = .greedy(GreedyPlan(function: function, open: open, priors: priors))
    }
  }

  /// The fact to ask next and how many questions are left; nil when asking is over.
  func step(
    after partial: PartialSituation
  ) -> (fact: Int, atMost: Int, expected: Double?)? {
    switch steps {
    case .exact(let plan):
      plan.step(after: partial).map { (open[$0.place].fact, $0.atMost, $0.expected) }
    case .greedy(let plan):
      plan.step(after: partial).map { (open[$0.place].fact, $0.atMost, nil) }
    }
  }
}
