/// A value for some facts of a policy; the others are unknown.
public struct PartialSituation: Hashable, Sendable {
  private var values: [Int?]

  /// Knows nothing about `count` facts.
  public init(count: Int) { values = Array(repeating: nil, count: count) }

  /// Knows everything that a situation says.
  public init(_ situation: Situation) { values = situation.values }

  /// The value of a fact, both by index; nil is unknown.
  public subscript(fact: Int) -> Int? {
    get { values[fact] }
    set { values[fact] = newValue }
  }

  /// How many facts there are, known or not.
  public var count: Int { values.count }

  /// The facts that have a value.
  public var known: [Int] { values.indices.filter { values[$0] != nil } }

  /// The facts that have none.
  public var unknown: [Int] { values.indices.filter { values[$0] == nil } }

  /// The situation, if every fact has a value.
  public var complete: Situation? {
    let found = values.compactMap { $0 }
    return found.count == values.count ? Situation(values: found) : nil
  }

  /// The same with the policy's assumed values where nothing is known.
  public func assuming(_ facts: FactSet) -> PartialSituation {
    var result = self
    for index in values.indices where values[index] == nil {
      result.values[index] = facts[index].assumed
    }
    return result
  }
}
