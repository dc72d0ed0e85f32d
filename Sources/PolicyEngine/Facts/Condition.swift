/// What a norm asks of a situation.
public indirect enum Condition: Hashable, Sendable {
  /// The fact at that index has one of the values.
  case test(fact: Int, values: ValueSet)
  /// All of them hold; none at all holds always.
  case all([Condition])
  /// One of them holds.
  case any([Condition])
  /// It does not hold.
  case not(Condition)

  /// The condition that always holds.
  public static let always = Condition.all([])

  /// The condition that never holds.
  public static let never = Condition.any([])

  /// Whether it holds whatever the situation is, by its shape alone.
  public var isTrivial: Bool {
    if case .all(let parts) = self { return parts.allSatisfy(\.isTrivial) }
    return false
  }

  /// Whether it holds in a situation.
  public func holds(in situation: Situation) -> Bool {
    switch self {
    case .test(let fact, let values): values.contains(situation[fact])
    case .all(let parts): parts.allSatisfy { $0.holds(in: situation) }
    case .any(let parts): parts.contains { $0.holds(in: situation) }
    case .not(let part): !part.holds(in: situation)
    }
  }

  /// The facts that it looks at.
  public var facts: Set<Int> {
    switch self {
    case .test(let fact, _): [fact]
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.facts) }
    case .not(let part): part.facts
    }
  }
}
