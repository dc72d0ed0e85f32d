/// Everything that is worked out beforehand for asking about one act.
struct QuestionPlan: Sendable {
  let open: [OpenFact]
  private let steps: Steps

  private enum Steps: Sendable {
    case exact(ExactPlan)
    case greedy(GreedyPlan)
  }

  /// What is left is exact below this many partial answers: milliseconds, and only once.
  private static let restLimit = 50_000

  /// Plans for a function; it is exact where the partial answers are few enough.
  init(_ function: SituationFunction, facts: FactSet, priors: Priors, exactLimit: Int) {
    open = function.openFacts(facts, priors: priors)
    if let count = ExactPlan.stateCount(open), count <= exactLimit {
      steps = .exact(ExactPlan(function, open: open, stateCount: count))
    } else {
      steps = .greedy(
        GreedyPlan(
          function, open: open, facts: facts, priors: priors,
          exactLimit: min(exactLimit, Self.restLimit)))
    }
  }

  /// What to ask next; nil when asking is over.
  func step(after partial: PartialSituation) -> QuestionStep? {
    switch steps {
    case .exact(let plan): plan.step(after: partial)
    case .greedy(let plan): plan.step(after: partial)
    }
  }
}
