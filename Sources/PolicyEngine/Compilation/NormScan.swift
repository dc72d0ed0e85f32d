/// Decides norm by norm, where there are too many outcomes to number them.
struct NormScan: Sendable {
  private let norms: [Norm]
  private let order: [Int]
  private let overriders: [Int: [Int]]
  private let who: Int

  /// Prepares to look at some norms, whose conditions on the act are decided.
  ///
  /// - Parameter order: All norms, each after those that override it.
  init(_ candidates: [Int], of norms: [Norm], order: [Int], who: Int) {
    let candidates = Set(candidates)
    self.order = order.filter(candidates.contains)
    var overriders: [Int: [Int]] = [:]
    for index in self.order {
      for override in norms[index].overrides where candidates.contains(override.norm) {
        overriders[override.norm, default: []].append(index)
      }
    }
    self.norms = norms
    self.overriders = overriders
    self.who = who
  }

  /// The active norms in a situation, ascending.
  func active(in situation: Situation) -> [Int] {
    standings(knowing: PartialSituation(situation)).filter { $0.value == true }.map(\.norm)
      .sorted()
  }

  /// How a norm stands.
  struct Standing {
    /// Which norm.
    var norm: Int
    /// Whether it is active; nil where what is known does not tell.
    var value: Bool?
  }

  /// How every norm stands, as far as what is known tells by itself.
  ///
  /// Each condition is looked at alone: that one of two must hold is not seen.
  func standings(knowing partial: PartialSituation) -> [Standing] {
    var known: [Int: Bool?] = [:]
    return order.map { index in
      let norm = norms[index]
      let bound = norm.bearers.flatMap { bearers in partial[who].map(bearers.contains) }
      let parts =
        [norm.bearers == nil ? true : bound, norm.scope.holds(knowing: partial)]
        + norm.exceptions.map { $0.holds(knowing: partial).map { !$0 } }
        + (overriders[index] ?? []).map { (known[$0] ?? nil).map { !$0 } }
      let value = Condition.all(of: parts)
      known[index] = .some(value)
      return Standing(norm: index, value: value)
    }
  }

  /// The unknown facts that these norms look at.
  func facts(of norms: [Int], unknownIn partial: PartialSituation) -> Set<Int> {
    var facts: Set<Int> = []
    var waiting = norms
    var seen = Set(norms)
    while let index = waiting.popLast() {
      let norm = self.norms[index]
      for condition in [norm.scope] + norm.exceptions { facts.formUnion(condition.facts) }
      if norm.bearers != nil { facts.insert(who) }
      for other in overriders[index] ?? [] where seen.insert(other).inserted {
        waiting.append(other)
      }
    }
    return facts.filter { partial[$0] == nil }
  }
}

extension Condition {
  /// Whether it holds, as far as what is known tells by itself; nil where it does not tell.
  func holds(knowing partial: PartialSituation) -> Bool? {
    switch self {
    case .test(let fact, let values): partial[fact].map(values.contains)
    case .all(let parts): Self.all(of: parts.map { $0.holds(knowing: partial) })
    case .any(let parts):
      Self.all(of: parts.map { $0.holds(knowing: partial).map { !$0 } }).map { !$0 }
    case .not(let part): part.holds(knowing: partial).map { !$0 }
    }
  }

  fileprivate static func all(of parts: [Bool?]) -> Bool? {
    if parts.contains(false) { return false }
    return parts.contains(nil) ? nil : true
  }
}
