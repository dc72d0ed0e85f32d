/// Facts of a policy that declares none, from what its norms and tests name.
///
/// A file without a facts block is somebody's first try: it should answer something and say
/// what is missing, rather than fail at every line.
struct FactInference {
  private var values: [String: [String]] = [:]
  private var seen: [String: Set<String>] = [:]
  private var order: [String] = []

  /// Collects the names in a block of norms or tests.
  mutating func collect(_ node: YAMLNode) {
    for item in node.items {
      for entry in item.entries ?? [] {
        switch entry.key {
        case NormKey.who.rawValue: add("who", entry.value)
        case NormKey.when.rawValue, NormKey.unless.rawValue, TestKey.ask.rawValue:
          condition(entry.value)
        default:
          if Modality(rawValue: entry.key) != nil { add("do", entry.value) }
        }
      }
    }
  }

  private mutating func condition(_ node: YAMLNode) {
    for item in node.items {
      for entry in item.entries ?? [] {
        if ConditionKey(rawValue: entry.key) != nil {
          condition(entry.value)
        } else {
          add(entry.key, entry.value)
        }
      }
    }
  }

  private mutating func add(_ fact: String, _ node: YAMLNode) {
    if values[fact] == nil { order.append(fact) }
    for name in node.items.compactMap(\.text) where name != "any" {
      if seen[fact, default: []].insert(name).inserted { values[fact, default: []].append(name) }
    }
  }

  /// The facts, each with a further value for everything that the policy does not name.
  func facts(_ complaints: Complaints) -> [Fact] {
    let top = SourcePosition(line: 1, column: 1)
    if !order.isEmpty {
      complaints.warning(
        "facts.inferred", "The policy declares no facts; they were taken from its norms.",
        help: "Add a facts block with questions and values in your own words.", at: top)
    }
    for name in order where values[name, default: []].count > SourceLimits.values {
      complaints.error(
        "facts.too-many-values",
        "“\(name)” has more than the \(SourceLimits.values) values that a fact may have.", at: top)
    }
    return order.map { name in
      let names = (values[name] ?? []) + (name == "do" ? [] : ["something-else"])
      return Fact(
        name: name, question: name.capitalizedSentence + "?", hint: nil, reads: "%",
        values: names.map {
          .init(name: $0, text: $0.replacing("-", with: " "), hint: nil, words: [])
        },
        groups: [], cost: name == "who" ? 0 : 1, isChangeable: false, assumed: nil, settles: nil,
        position: top)
    }
  }
}
