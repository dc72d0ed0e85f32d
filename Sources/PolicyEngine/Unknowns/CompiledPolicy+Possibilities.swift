extension CompiledPolicy {
  /// What the policy may say when only some facts are known, the asked act included.
  ///
  /// - Complexity: The number of diagram nodes that agree with what is known, usually hundreds.
  public func possibilities(of partial: PartialSituation) -> Possibilities {
    let whole = whole.value
    let ruling = whole.ruling.restricted(to: partial)
    let rulings = ruling.reach.labels.map { whole.rulings[$0] }.sorted(by: Ruling.comesFirst)
    let owed = whole.owed.restricted(to: partial).reach
    let owings = owed.labels.map { Set(whole.owings[$0].duties) }
    let some = owings.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let all = owings.dropFirst().reduce(owings.first ?? []) { $0.intersection($1) }
    return Possibilities(
      rulings: rulings, owedInAll: all.sorted(), owedInSome: some.subtracting(all).sorted(),
      factsForVerdict: facts(ofRulings: ruling, whole.rulings.map(\.verdict)),
      factsForCitations: facts(ofRulings: ruling, whole.rulings.map(Finding.init)),
      factsForDuties: owed.facts.sorted())
  }

  /// The facts that tell apart what matters about rulings.
  private func facts<Aspect: Hashable>(
    ofRulings ruling: SituationFunction, _ aspects: [Aspect]
  ) -> [Int] {
    var interning = Interning<Aspect>()
    let numbers = aspects.map { interning.number(of: $0) }
    let nothing = PartialSituation(count: facts.count)
    return ruling.restricted(to: nothing) { numbers[$0] }.reach.facts.sorted()
  }
}

extension Ruling {
  /// Whether one comes before the other in lists: the stricter first, then by norms.
  static func comesFirst(_ one: Ruling, before other: Ruling) -> Bool {
    if one.verdict != other.verdict { return one.verdict > other.verdict }
    if one.cited != other.cited { return one.cited.lexicographicallyPrecedes(other.cited) }
    return one.also.lexicographicallyPrecedes(other.also)
  }
}
