/// A value for some facts of a policy; the others are unknown.
public struct PartialSituation: Hashable, Sendable {
  // INVARIANT: each is the index of a value or `unknownValue`. Whole numbers and not optional ones:
  // where everything is known, they are the values of the `Situation`.
  private var values: [Int]
  private static let unknownValue = -1

  /// Knows nothing about `count` facts.
  public init(count: Int) { values = Array(repeating: Self.unknownValue, count: count) }

  /// Knows everything that a situation says.
  public init(_ situation: Situation) { values = situation.values }

  /// The value of a fact, both by index; nil is unknown.
  public subscript(fact: Int) -> Int? {
    get {
      let value = values[fact]
      return value == Self.unknownValue ? nil : value
    }
    set { values[fact] = newValue ?? Self.unknownValue }
  }

  /// How many facts there are, known or not.
  public var count: Int { values.count }

  /// The facts that have a value.
  public var known: [Int] { values.indices.filter { values[$0] != Self.unknownValue } }

  /// The facts that have none.
  public var unknown: [Int] { values.indices.filter { values[$0] == Self.unknownValue } }

  /// The situation, if every fact has a value.
  public var complete: Situation? {
    values.contains(Self.unknownValue) ? nil : Situation(values: values)
  }

  /// The same with the policy's assumed values where nothing is known.
  public func assuming(_ facts: FactSet) -> PartialSituation {
    guard values.contains(Self.unknownValue) else { return self }
    var result = self
    for index in values.indices where values[index] == Self.unknownValue {
      result[index] = facts.assumed[index]
    }
    return result
  }
}
