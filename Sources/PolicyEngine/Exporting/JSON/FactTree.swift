/// A fact as JSON.
enum FactTree {
  /// The fact with its values and groups, values by name.
  static func tree(_ fact: Fact) -> JSONTree {
    .members([
      "name": .string(fact.name),
      "ask": .string(fact.question),
      "hint": .text(fact.hint),
      "reads": .string(fact.reads),
      "cost": .number(fact.cost),
      "changeable": .bool(fact.isChangeable),
      "assume": .text(fact.assumed.map { fact.values[$0].name }),
      "settles": fact.settles.map { settlement in
        [
          "kind": .string(settlement.kind), "name": .string(settlement.name),
          "by": fact.names(settlement.by),
        ]
      },
      "values": .array(fact.values.map(value)),
      "groups": .list(
        fact.groups.map { ["name": .string($0.name), "values": fact.names($0.values)] }),
    ])
  }

  private static func value(_ value: Fact.Value) -> JSONTree {
    .members([
      "name": .string(value.name),
      "text": .string(value.text),
      "hint": .text(value.hint),
      "words": .list(value.words.map { .string($0) }),
    ])
  }
}

extension Fact {
  /// The names of a set of values.
  func names(_ set: ValueSet) -> JSONTree { .strings(set.indices.map { values[$0].name }) }
}
