/// A good next question where there are too many partial answers to try them all.
///
/// It looks two questions ahead: the fact is taken that, with the best fact after each of its
/// answers, takes most uncertainty away for its cost. As soon as the answers leave few enough
/// possibilities, the rest is exact.
struct GreedyPlan: Sendable {
  private let function: SituationFunction
  private let open: [OpenFact]
  private let priors: Priors
  private let facts: FactSet
  private let exactLimit: Int
  private let shelf = StepShelf()

  /// How many of the best single questions are looked at two steps deep.
  private static let breadth = 4

  /// Prepares to ask about a function with these open facts.
  ///
  /// - Parameter exactLimit: Up to how many partial answers what is left is worked out exactly.
  init(
    _ function: SituationFunction, open: [OpenFact], facts: FactSet, priors: Priors,
    exactLimit: Int
  ) {
    self.function = function
    self.open = open
    self.facts = facts
    self.priors = priors
    self.exactLimit = exactLimit
  }

  /// What to ask next, or nil when nothing that is asked can change anything any more.
  func step(after partial: PartialSituation) -> QuestionStep? {
    // What is told besides does not matter, nor which value of a class was told.
    var known = PartialSituation(count: partial.count)
    for fact in open {
      known[fact.fact] = partial[fact.fact].map {
        fact.classes.members[fact.classes.classOfValue[$0]][0]
      }
    }
    return shelf.step(after: known, find: find)
  }

  private func find(after known: PartialSituation) -> QuestionStep? {
    let left = function.restricted(to: known)
    let leftOpen = left.openFacts(facts, priors: priors)
    if let count = ExactPlan.stateCount(leftOpen), count <= exactLimit {
      let plan = ExactPlan(left, open: leftOpen, stateCount: count)
      return plan.step(after: known).flatMap { step in
        place(of: leftOpen[step.place].fact).map {
          QuestionStep(place: $0, atMost: step.atMost, expected: step.expected)
        }
      }
    }
    return lookAhead(left)
  }

  private func place(of fact: Int) -> Int? { open.firstIndex { $0.fact == fact } }

  private func lookAhead(_ left: SituationFunction) -> QuestionStep? {
    let uncertainty = Uncertainty(left, open: open, priors: priors)
    let candidates = uncertainty.after.map { candidate in
      (
        place: candidate.place,
        worth: (uncertainty.now - candidate.entropy) / open[candidate.place].cost
      )
    }.sorted { $0.worth > $1.worth + 1e-9 }
    guard let first = candidates.first else { return nil }
    var chosen = (place: first.place, worth: -1.0)
    for candidate in candidates.prefix(Self.breadth) {
      let worth = worth(ofAsking: candidate.place, in: left, now: uncertainty.now)
      if worth > chosen.worth + 1e-9 { chosen = (candidate.place, worth) }
    }
    return QuestionStep(place: chosen.place, atMost: candidates.count, expected: nil)
  }

  /// The uncertainty that a fact and the best one after it take away, for what they cost.
  private func worth(ofAsking place: Int, in left: SituationFunction, now: Double) -> Double {
    let fact = open[place]
    var cost = fact.cost
    var entropy = 0.0
    for (members, share) in zip(fact.classes.members, fact.shares) where share > 0 {
      var known = PartialSituation(count: left.diagram.order.facts.count)
      known[fact.fact] = members[0]
      let next = Uncertainty(left.restricted(to: known), open: open, priors: priors)
      let best = next.after.max { one, other in
        (next.now - one.entropy) / open[one.place].cost
          < (next.now - other.entropy) / open[other.place].cost
      }
      guard let best else { continue }
      cost += share * open[best.place].cost
      entropy += share * best.entropy
    }
    return (now - entropy) / cost
  }
}
