import PolicyEngine

/// Asks as interviews without a plan do: reads the norms, strictest first and in document order,
/// and asks for the first fact that it stumbles over.
struct GoalSeeking {
  private let facts: FactSet
  private let norms: [Norm]
  private let candidates: [[Int]]
  private let relevant: [Set<Int>]

  init(_ policy: CompiledPolicy) {
    facts = policy.facts
    norms = policy.norms
    candidates = policy.tables.map { table in
      table.relations.rulingNorms.sorted {
        (-policy.norms[$0].modality.strictness, $0) < (-policy.norms[$1].modality.strictness, $1)
      }
    }
    relevant = policy.tables.map { Set($0.ruling.facts) }
  }

  private enum Reading {
    case known(Bool)
    case needs(Int)
  }

  /// The fact to ask for, until the verdict is known.
  func next(after partial: PartialSituation) -> Int? {
    guard let act = partial[facts.act] else { return facts.act }
    for norm in candidates[act] {
      switch active(norm, act, partial) {
      case .needs(let fact): return fact
      case .known(true): return nil
      case .known(false): continue
      }
    }
    return nil
  }

  private func active(_ index: Int, _ act: Int, _ partial: PartialSituation) -> Reading {
    let norm = norms[index]
    let when = read(norm.scope, act, partial)
    guard case .known(true) = when else { return when }
    for exception in norm.exceptions {
      switch read(exception, act, partial) {
      case .known(true): return .known(false)
      case .needs(let fact): return .needs(fact)
      case .known(false): continue
      }
    }
    for other in candidates[act] where norms[other].overrides.contains(where: { $0.norm == index })
    {
      switch active(other, act, partial) {
      case .known(true): return .known(false)
      case .needs(let fact): return .needs(fact)
      case .known(false): continue
      }
    }
    return .known(true)
  }

  private func read(_ condition: Condition, _ act: Int, _ partial: PartialSituation) -> Reading {
    switch condition {
    case .test(let fact, let values):
      guard relevant[act].contains(fact) || fact == facts.act else { return .known(true) }
      return partial[fact].map { .known(values.contains($0)) } ?? .needs(fact)
    case .all(let parts):
      for part in parts {
        let found = read(part, act, partial)
        guard case .known(true) = found else { return found }
      }
      return .known(true)
    case .any(let parts):
      for part in parts {
        let found = read(part, act, partial)
        guard case .known(false) = found else { return found }
      }
      return .known(false)
    case .not(let part):
      guard case .known(let holds) = read(part, act, partial) else {
        return read(part, act, partial)
      }
      return .known(!holds)
    }
  }
}
