extension CompiledPolicy {
  /// What the policy may say when only some facts are known, the asked act included.
  ///
  /// - Complexity: The number of diagram nodes that agree with what is known, usually hundreds.
  public func possibilities(of partial: PartialSituation) -> Possibilities {
    joined(partial) { whole in
      let ruling = whole.ruling.restricted(to: partial)
      let owed = whole.owed.restricted(to: partial)
      var outlook = Outlook(whole, rulings: ruling.reach.labels, owings: owed.reach.labels)
      outlook.factsForVerdict = facts(ofRulings: ruling, whole.rulings.map(\.verdict))
      outlook.factsForCitations = facts(ofRulings: ruling, whole.rulings.map(Finding.init))
      outlook.factsForDuties = Set(owed.reach.facts)
      return outlook
    }.possibilities
  }

  /// The rulings of all completions, strictest first, and what is owed in each of them.
  ///
  /// A tenth of the work of `possibilities`, which also tells what could change them.
  func sayings(of partial: PartialSituation) -> (rulings: [Ruling], owedInAll: [Int]) {
    let said = joined(partial) { whole in
      Outlook(
        whole,
        rulings: whole.ruling.diagram.labels(below: whole.ruling.root, knowing: partial),
        owings: whole.owed.diagram.labels(below: whole.owed.root, knowing: partial))
    }
    return (said.rulings.sorted(by: Ruling.comesFirst), said.always.sorted())
  }

  /// What is possible with the crowded acts, and what the functions tell of the others.
  private func joined(
    _ partial: PartialSituation, others: (PolicyFunctions) -> Outlook
  ) -> Outlook {
    let acts = partial[facts.act].map { [$0] } ?? Array(facts.acts.indices)
    let crowded = acts.compactMap { tables[$0].estimate(partial, norms: norms) }
    let parts = (crowded.count < acts.count ? [others(whole.value)] : []) + crowded
    return parts.dropFirst().reduce(parts[0]) { $0.joined(with: $1, act: facts.act) }
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

extension Outlook {
  /// What is possible by the labels of both functions, those of crowded acts left out.
  fileprivate init(_ whole: PolicyFunctions, rulings: [Int], owings: [Int]) {
    let owings = owings.filter { $0 != whole.crowdedOwed }.map { Set(whole.owings[$0].duties) }
    self.init(
      rulings: Set(rulings.filter { $0 != whole.crowdedRuling }.map { whole.rulings[$0] }),
      always: owings.dropFirst().reduce(owings.first ?? []) { $0.intersection($1) },
      sometimes: owings.reduce(into: Set()) { $0.formUnion($1) })
  }
}
