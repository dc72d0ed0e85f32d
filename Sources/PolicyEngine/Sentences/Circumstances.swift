/// A set of situations that one sentence can describe: some facts are limited to some values.
///
/// All combinations of the values are meant; a fact that is not named may be anything. The asked
/// act and the person asking are facts like others.
public struct Circumstances: Hashable, Sendable {
  /// The values of each limited fact, by the fact's index; never all of its values.
  public var limits: [Int: ValueSet]

  /// All situations.
  public static let any = Circumstances(limits: [:])

  /// Limits some facts.
  public init(limits: [Int: ValueSet]) { self.limits = limits }

  /// Whether a situation is meant.
  public func contains(_ situation: Situation) -> Bool {
    limits.allSatisfy { $1.contains(situation[$0]) }
  }

  /// The limited facts and their values by name, in the author's order.
  public func named(in facts: FactSet) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for (fact, values) in limits {
      result[facts[fact].name] = values.indices.map { facts[fact].values[$0].name }
    }
    return result
  }
}
