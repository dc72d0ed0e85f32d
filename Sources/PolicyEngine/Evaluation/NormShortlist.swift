/// The norms to look at when an act is asked about, told apart by the value of one more fact.
///
/// A large policy says alike things about many topics or audiences. A norm whose conditions ask
/// for another one than a situation has cannot be triggered by it and need not be looked at.
struct NormShortlist: Sendable {
  /// The fact that tells them apart; nil where none leaves half of them out.
  private let fact: Int?
  /// For every value of it the norms that it leaves in; all of them where there is no fact.
  private let norms: [[Int]]

  /// Tells the norms of each list apart, by index into `norms` and ascending.
  static func shortlists(
    of lists: [[Int]], norms: [Norm], in facts: FactSet
  ) -> [NormShortlist] {
    let needs = norms.map { $0.needs(who: facts.who) }
    return lists.map { NormShortlist($0, needs: $0.map { needs[$0] }, in: facts) }
  }

  /// Finds the fact that leaves most of the norms out.
  ///
  /// - Parameter needs: For each of the candidates the values that it needs of some facts.
  private init(_ candidates: [Int], needs: [[Int: ValueSet]], in facts: FactSet) {
    // For each fact how many norms its values leave in, all values together.
    let left = facts.all.enumerated().map { fact, named in
      needs.reduce(0) { $0 + ($1[fact]?.count ?? named.values.count) }
    }
    let best = left.indices.filter { fact in
      2 * left[fact] <= candidates.count * facts[fact].values.count
    }.min { left[$0] * facts[$1].values.count < left[$1] * facts[$0].values.count }
    fact = best
    guard let best else {
      norms = [candidates]
      return
    }
    norms = facts[best].values.indices.map { value in
      zip(candidates, needs).filter { $1[best]?.contains(value) ?? true }.map(\.0)
    }
  }

  /// The norms that a situation may trigger, ascending.
  func norms(in situation: Situation) -> [Int] { norms[fact.map { situation[$0] } ?? 0] }
}

extension Norm {
  /// For some facts the values without which it cannot be triggered.
  fileprivate func needs(who: Int) -> [Int: ValueSet] {
    var needs: [Int: ValueSet] = [:]
    if let bearers { needs[who] = bearers }
    scope.addNeeds(to: &needs)
    return needs
  }
}

extension Condition {
  /// Adds what must be so for it to hold: what it and all of its parts test.
  fileprivate func addNeeds(to needs: inout [Int: ValueSet]) {
    switch self {
    case .test(let fact, let values): needs[fact] = needs[fact]?.intersection(values) ?? values
    case .all(let parts): for part in parts { part.addNeeds(to: &needs) }
    case .any, .not: break
    }
  }
}
