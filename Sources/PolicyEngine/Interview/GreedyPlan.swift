/// A good next question where there are too many partial answers to try them all.
///
/// It looks two questions ahead: the fact is taken that, with the best fact after each of its
/// answers, takes most uncertainty away for its cost.
struct GreedyPlan: Sendable {
  let function: SituationFunction
  let open: [OpenFact]
  let priors: Priors

  /// How many of the best single questions are looked at two steps deep.
  private static let breadth = 4

  /// What to ask next, or nil when nothing that is asked can change anything any more.
  func step(after partial: PartialSituation) -> (place: Int, atMost: Int)? {
    let left = function.restricted(to: partial)
    let uncertainty = Uncertainty(left, open: open, priors: priors)
    guard !uncertainty.after.isEmpty else { return nil }
    let first = uncertainty.after.map { candidate in
      (
        place: candidate.place,
        worth: (uncertainty.now - candidate.entropy) / open[candidate.place].cost
      )
    }.sorted { $0.worth > $1.worth + 1e-9 }
    var chosen = (place: first[0].place, worth: -1.0)
    for candidate in first.prefix(Self.breadth) {
      let worth = worth(ofAsking: candidate.place, in: left, now: uncertainty.now)
      if worth > chosen.worth + 1e-9 { chosen = (candidate.place, worth) }
    }
    return (chosen.place, uncertainty.after.count)
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
