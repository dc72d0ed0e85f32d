extension Condition {
  private var isNever: Bool {
    if case .any(let parts) = self { return parts.isEmpty }
    return false
  }

  /// Whether it looks at a fact.
  func looks(at fact: Int) -> Bool {
    switch self {
    case .test(let other, _): other == fact
    case .all(let parts), .any(let parts): parts.contains { $0.looks(at: fact) }
    case .not(let part): part.looks(at: fact)
    }
  }

  /// What is left of the condition once a fact's value is known.
  func given(_ fact: Int, is value: Int) -> Condition {
    if !looks(at: fact) { return self }
    switch self {
    case .test(fact, let values): return values.contains(value) ? .always : .never
    case .test: return self
    case .all(let parts):
      let rest = parts.map { $0.given(fact, is: value) }.filter { !$0.isTrivial }
      if rest.contains(where: \.isNever) { return .never }
      return rest.count == 1 ? rest[0] : .all(rest)
    case .any(let parts):
      let rest = parts.map { $0.given(fact, is: value) }.filter { !$0.isNever }
      if rest.contains(where: \.isTrivial) { return .always }
      return rest.count == 1 ? rest[0] : .any(rest)
    case .not(let part):
      let rest = part.given(fact, is: value)
      if rest.isNever { return .always }
      return rest.isTrivial ? .never : .not(rest)
    }
  }

  /// Whether it holds nowhere, by its shape alone.
  var isImpossible: Bool { isNever }
}

extension Norm {
  /// Whether a condition of it looks at a fact.
  func looks(at fact: Int) -> Bool {
    scope.looks(at: fact) || exceptions.contains { $0.looks(at: fact) }
  }

  /// What is left of the norm's conditions while an act is asked about; nil if it cannot apply.
  func given(act: Int, of fact: Int) -> Norm? {
    var norm = self
    if looks(at: fact) {
      norm.scope = scope.given(fact, is: act)
      norm.exceptions = exceptions.map { $0.given(fact, is: act) }.filter { !$0.isImpossible }
    }
    let isOut = norm.scope.isImpossible || norm.exceptions.contains(where: \.isTrivial)
    return isOut ? nil : norm
  }
}
