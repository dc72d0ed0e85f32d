extension CompiledPolicy {
  /// What would make it allowed: the fewest changes that lead to a weaker verdict.
  ///
  /// Changes are tried one at a time, then two at a time and so on, over the facts marked as
  /// changeable, until the act would be allowed or no weaker verdict is left to reach. What is
  /// unknown stays unknown: an alternative holds whatever it turns out to be.
  ///
  /// - Parameter partial: What is known, the act included; assumed values are to be filled in.
  /// - Returns: Fewest changes first, allowing ones before others; none where the act is allowed
  ///   already or unknown. From silence only allowing alternatives are looked for. None either
  ///   for an act that is `Oversized/isEstimated`.
  public func alternatives(to partial: PartialSituation) -> [Alternative] {
    guard let act = partial[facts.act], tables[act].crowd == nil else { return [] }
    let changeable = Set(
      facts.all.indices.filter { $0 != facts.act && facts[$0].isChangeable })
    var fixed = partial
    for fact in changeable { fixed[fact] = nil }
    let whole = whole.value
    let rulings = whole.rulings.enumerated()
      .sorted { Ruling.comesFirst($0.element, before: $1.element) }
    var rank = Array(repeating: 0, count: rulings.count)
    for (place, ruling) in rulings.enumerated() { rank[ruling.offset] = place }
    let ranked = whole.ruling.restricted(to: fixed) { [rank] in rank[$0] }
    // Forgetting leaves sets of ranks; the lowest is the strictest.
    var forget = Forgetting(Set(fixed.unknown).subtracting(changeable), order: ranked.diagram.order)
    let sets = forget(ranked)
    let strictest = sets.restricted(to: PartialSituation(count: facts.count)) { [forget] in
      forget.labels(ofSet: $0).first ?? 0
    }
    var search = AlternativeSearch(
      function: strictest, rulings: rulings.map(\.element), start: partial)
    return search.run()
  }
}
