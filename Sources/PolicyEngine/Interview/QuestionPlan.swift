/// Everything that is worked out beforehand for asking about one act.
struct QuestionPlan: Sendable {
  private let open: [OpenFact]
  private let steps: Steps

  /// How many partial answers are to be worked out; 0 where they are too many for that.
  let stateCount: Int

  private enum Steps: Sendable {
    case exact(OnDemand<ExactPlan>)
    case greedy(GreedyPlan)
    case scan(ScanPlan)
  }

  /// What is left is exact below this many partial answers: milliseconds, and only once.
  private static let restLimit = 50_000

  /// Plans for a function; it is exact where the partial answers are few enough.
  init(_ function: SituationFunction, facts: FactSet, priors: Priors, exactLimit: Int) {
    let open = function.openFacts(facts, priors: priors)
    self.open = open
    if let count = ExactPlan.stateCount(open), count <= exactLimit {
      stateCount = count
      steps = .exact(OnDemand { ExactPlan(function, open: open, stateCount: count) })
    } else {
      stateCount = 0
      steps = .greedy(
        GreedyPlan(
          function, open: open, facts: facts, priors: priors,
          exactLimit: min(exactLimit, Self.restLimit)))
    }
  }

  /// Plans for an act of which no function can be made.
  init(_ scan: ScanPlan) {
    open = []
    stateCount = 0
    steps = .scan(scan)
  }

  /// How many questions there are at most after what is known.
  ///
  /// - Parameter isQuick: Whether to count what may matter instead of working it out.
  func atMost(after partial: PartialSituation, isQuick: Bool) -> Int {
    if isQuick, stateCount > 0 {
      return open.count { partial[$0.fact] == nil }
    }
    return step(after: partial)?.atMost ?? 0
  }

  /// What to ask next; nil when asking is over.
  func step(
    after partial: PartialSituation
  ) -> (fact: Int, atMost: Int, expected: Double?)? {
    let step: QuestionStep?
    switch steps {
    case .exact(let plan): step = plan.value.step(after: partial)
    case .greedy(let plan): step = plan.step(after: partial)
    case .scan(let plan): return plan.step(after: partial).map { ($0.fact, $0.atMost, nil) }
    }
    return step.map { (open[$0.place].fact, $0.atMost, $0.expected) }
  }
}
