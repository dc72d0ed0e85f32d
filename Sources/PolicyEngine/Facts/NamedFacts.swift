/// A fact or value in a question that the policy does not know.
public struct UnknownName: Error, Hashable, Sendable {
  /// A stable dotted code: `facts.unknown-fact` or `facts.unknown-value`.
  public var code: String
  /// What is wrong and which names would do, in a sentence or two.
  public var message: String
}

extension PartialSituation {
  /// Reads facts by name, as `--facts` and test blocks give them.
  ///
  /// - Throws: `UnknownName` for a fact or value that the policy does not declare.
  public init(named: [String: String], in facts: FactSet) throws(UnknownName) {
    self.init(count: facts.count)
    for (name, value) in named.sorted(by: { $0.key < $1.key }) {
      try set(name, to: value, in: facts)
    }
  }

  /// Reads facts by name from a JSON object, as `FactsJSON` takes it.
  ///
  /// - Throws: `InvalidFacts` for what is no such object, `UnknownName` for a fact or value that
  ///   the policy does not declare.
  public init(json: [UInt8], in facts: FactSet) throws {
    if let plain = PlainFacts.read(json.span, in: facts) {
      self = plain
      return
    }
    self.init(count: facts.count)
    for (name, value) in try FactsJSON.read(json) { try set(name, to: value, in: facts) }
  }

  private mutating func set(
    _ name: String, to value: String, in facts: FactSet
  ) throws(UnknownName) {
    guard let fact = facts.index(of: name) else {
      throw UnknownName(
        code: "facts.unknown-fact",
        message: "The policy has no fact “\(name)”. "
          + "It knows: \(facts.all.map(\.name).joined(separator: ", ")).")
    }
    guard let index = facts.valueIndex(value, of: fact) else {
      let known = facts[fact].values.map(\.name).joined(separator: ", ")
      throw UnknownName(
        code: "facts.unknown-value",
        message: "The fact “\(name)” has no value “\(value)”. It may be: \(known).")
    }
    self[fact] = index
  }

  /// The known facts by name.
  public func named(in facts: FactSet) -> [String: String] {
    var result: [String: String] = [:]
    for fact in known {
      if let value = self[fact] { result[facts[fact].name] = facts[fact].values[value].name }
    }
    return result
  }
}
