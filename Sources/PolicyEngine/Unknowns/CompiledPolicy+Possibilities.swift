extension CompiledPolicy {
  /// What the policy may say when only some facts are known, the asked act included.
  ///
  /// - Complexity: The number of diagram nodes that agree with what is known, usually hundreds.
  public func possibilities(of partial: PartialSituation) -> Possibilities {
    let acts = partial[facts.act].map { [$0] } ?? Array(facts.acts.indices)
    let crowded = acts.compactMap { tables[$0].estimate(partial, norms: norms) }
    let parts = (crowded.count < acts.count ? [outlook(partial)] : []) + crowded
    let whole = parts.dropFirst().reduce(parts[0]) { $0.joined(with: $1, act: facts.act) }
    return whole.possibilities
  }

  /// What is possible with the acts that are not crowded.
  private func outlook(_ partial: PartialSituation) -> Outlook {
    let whole = whole.value
    let ruling = whole.ruling.restricted(to: partial)
    let owed = whole.owed.restricted(to: partial)
    let owings = owed.reach.labels.filter { $0 != whole.crowdedOwed }
      .map { Set(whole.owings[$0].duties) }
    return Outlook(
      rulings: Set(
        ruling.reach.labels.filter { $0 != whole.crowdedRuling }.map { whole.rulings[$0] }),
      always: owings.dropFirst().reduce(owings.first ?? []) { $0.intersection($1) },
      sometimes: owings.reduce(into: Set()) { $0.formUnion($1) },
      factsForVerdict: facts(ofRulings: ruling, whole.rulings.map(\.verdict)),
      factsForCitations: facts(ofRulings: ruling, whole.rulings.map(Finding.init)),
      factsForDuties: Set(owed.reach.facts))
  }

  /// The facts that tell apart what matters about rulings.
  private func facts<Aspect: Hashable>(
    ofRulings ruling: SituationFunction, _ aspects: [Aspect]
  ) -> Set<Int> {
    var interning = Interning<Aspect>()
    let numbers = aspects.map { interning.number(of: $0) }
    let nothing = PartialSituation(count: facts.count)
    return Set(ruling.restricted(to: nothing) { numbers[$0] }.reach.facts)
  }
}
