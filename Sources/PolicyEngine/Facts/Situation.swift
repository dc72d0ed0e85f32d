/// A value for every fact of a policy.
public struct Situation: Hashable, Sendable {
  /// The value index of every fact, in the order of the `FactSet`.
  public private(set) var values: [Int]

  /// Takes a value index for every fact, in the order of the `FactSet`.
  public init(values: [Int]) { self.values = values }

  /// The value of a fact, both by index.
  public subscript(fact: Int) -> Int {
    get { values[fact] }
    set { values[fact] = newValue }
  }

  /// How many facts it values.
  public var count: Int { values.count }
}
