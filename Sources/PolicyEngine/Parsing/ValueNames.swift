/// The values and groups of a fact by name.
///
/// A fact may have a thousand values and be named a hundred thousand times.
struct ValueNames {
  private(set) var values: [String: Int]
  private var groups: [String: ValueSet] = [:]

  /// Indexes values; the first of a name counts.
  init(_ values: [Fact.Value]) {
    self.values = Dictionary(
      values.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Indexes the values and groups of a fact.
  init(_ fact: Fact) {
    self.init(fact.values)
    for group in fact.groups where groups[group.name] == nil { add(group) }
  }

  /// Adds a group.
  mutating func add(_ group: Fact.Group) { groups[group.name] = group.values }

  /// Whether a value or group has the name.
  func contains(_ name: String) -> Bool { values[name] != nil || groups[name] != nil }

  /// The values that a name stands for.
  func set(_ name: String) -> ValueSet? {
    if let index = values[name] { return ValueSet([index]) }
    return groups[name]
  }
}

/// A policy's facts with their values by name.
struct NamedFactSet {
  let facts: FactSet
  let names: [ValueNames]

  init(_ facts: FactSet) {
    self.facts = facts
    names = facts.all.map(ValueNames.init)
  }
}
