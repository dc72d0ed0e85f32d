/// Reads conditions: maps from facts to values, with `any`, `all` and `not`.
struct ConditionReader {
  let named: NamedFactSet
  let complaints: Complaints
  private var facts: FactSet { named.facts }

  init(_ named: NamedFactSet, complaints: Complaints) {
    self.named = named
    self.complaints = complaints
  }

  /// What a `when` map asks, apart from the asked act, and the asked acts where it names them.
  struct Reading {
    var condition: Condition
    var acts: ValueSet?
  }

  /// A condition at the top of a norm, where `do:` names the asked act.
  func readWhen(_ node: YAMLNode) -> Reading {
    guard case .map(let entries, _) = node else {
      return Reading(condition: read(node), acts: nil)
    }
    var parts: [Condition] = []
    var acts: ValueSet?
    for entry in entries {
      if entry.key == "do" {
        acts = values(entry.value, of: facts.act)
      } else {
        parts.append(read(entry))
      }
    }
    return Reading(condition: parts.count == 1 ? parts[0] : .all(parts), acts: acts)
  }

  /// A condition: a map of which all parts hold, or a list of maps of which one holds.
  func read(_ node: YAMLNode) -> Condition {
    switch node {
    case .map(let entries, _):
      let parts = entries.map(read)
      return parts.count == 1 ? parts[0] : .all(parts)
    case .list(let items, _):
      return .any(items.map(read))
    case .scalar(_, let place):
      complaints.error(
        "condition.map", "A condition is “fact: value” lines.",
        help: "Such as { with: pupil, via: letter }.", at: place)
      return .always
    }
  }

  private func read(_ entry: YAMLNode.Entry) -> Condition {
    switch ConditionKey(rawValue: entry.key) {
    case .any: return .any(entry.value.items.map(read))
    case .all: return .all(entry.value.items.map(read))
    case .not: return .not(read(entry.value))
    case nil: break
    }
    guard let fact = facts.index(of: entry.key) else {
      complaints.error(
        "condition.unknown-fact", "There is no fact “\(entry.key)”.",
        help: Spelling.help(for: entry.key, among: facts.all.map(\.name)), at: entry.position)
      return .always
    }
    return .test(fact: fact, values: values(entry.value, of: fact))
  }

  /// The values that a name, a group or a list of them stands for; `any` is all.
  func values(_ node: YAMLNode, of fact: Int) -> ValueSet {
    var set = ValueSet()
    let declared = facts[fact]
    for item in node.items {
      guard let name = complaints.text(item, for: declared.name) else { continue }
      if let found = named.names[fact].set(name) {
        set = set.union(found)
      } else if name == "any" {
        set = .full(declared.values.count)
      } else {
        complaints.error(
          "condition.unknown-value", "The fact “\(declared.name)” has no value or group “\(name)”.",
          help: Spelling.help(
            for: name, among: declared.values.map(\.name) + declared.groups.map(\.name)),
          at: item.position)
      }
    }
    if set.isEmpty, node.items.isEmpty {
      complaints.error(
        "condition.empty", "“\(declared.name)” names no value, so it can never hold.",
        at: node.position)
    }
    return set
  }
}
