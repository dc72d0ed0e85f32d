extension Condition {
  /// Whether it looks at a fact.
  func looks(at fact: Int) -> Bool {
    switch self {
    case .test(let other, _): other == fact
    case .all(let parts), .any(let parts): parts.contains { $0.looks(at: fact) }
    case .not(let part): part.looks(at: fact)
    }
  }
}

extension Norm {
  /// Whether a condition of it looks at a fact.
  func looks(at fact: Int) -> Bool {
    scope.looks(at: fact) || exceptions.contains { $0.looks(at: fact) }
  }

  /// What is left of the norm's conditions while an act is asked about; nil if it cannot apply.
  func given(act: Int, of fact: Int) -> Norm? {
    let norm = looks(at: fact) ? deciding(fact, is: act) : self
    let isOut = norm.scope == .never || norm.exceptions.contains(where: \.isTrivial)
    return isOut ? nil : norm
  }
}
