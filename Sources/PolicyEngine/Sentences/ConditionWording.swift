extension Wording {
  /// What a condition asks, a phrase for each thing that must hold.
  func phrases(_ condition: Condition) -> [Phrase] {
    switch condition {
    case .test(let fact, let values):
      if fact == facts.act { return [Phrase(acts(values), kind: .act)] }
      return phrase(values, of: fact).map { [$0] } ?? []
    case .all(let parts): return parts.flatMap { phrases($0) }
    case .any(let parts): return either(parts)
    case .not(.test(let fact, let values)):
      return phrases(.test(fact: fact, values: values.complement(in: facts[fact].values.count)))
    case .not(let part):
      let inner = phrases(part)
      if inner.isEmpty { return [Phrase("never", kind: .adverbial)] }
      return [Phrase("not in this case: " + inner.listed, kind: .adverbial)]
    }
  }

  private func either(_ parts: [Condition]) -> [Phrase] {
    if let merged = oneFact(parts) { return phrases(merged) }
    let alternatives = parts.map { phrases($0) }
    guard !alternatives.isEmpty else { return [Phrase("never", kind: .adverbial)] }
    guard !alternatives.contains(where: \.isEmpty) else { return [] }
    if alternatives.count == 1 { return alternatives[0] }
    if alternatives.allSatisfy({ $0.allSatisfy { $0.kind == .adverbial } }) {
      return [Phrase("either " + alternatives.map(\.listed).joined(separator: ", or "))]
    }
    let clauses = alternatives.map(\.asClause).joined(separator: ", or ")
    return [Phrase("either " + clauses, kind: .clause)]
  }

  /// The union, where all alternatives look at the same fact.
  private func oneFact(_ parts: [Condition]) -> Condition? {
    var fact: Int?
    var union = ValueSet()
    for part in parts {
      guard case .test(let place, let values) = part, fact == nil || fact == place else {
        return nil
      }
      fact = place
      union = union.union(values)
    }
    return fact.map { .test(fact: $0, values: union) }
  }
}
