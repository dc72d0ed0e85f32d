/// Reads `facts` blocks.
struct FactsReader {
  let complaints: Complaints
  private static let keys = [
    "ask", "hint", "reads", "values", "groups", "words", "cost", "changeable", "assume", "settles",
  ]

  init(complaints: Complaints) { self.complaints = complaints }

  /// The facts of one block, in the author's order.
  func read(_ node: YAMLNode) -> [Fact] {
    guard let entries = node.entries else {
      complaints.error(
        "facts.map", "A facts block is “name: …” lines, one a fact.", at: node.position)
      return []
    }
    return entries.compactMap(fact)
  }

  private func fact(_ entry: YAMLNode.Entry) -> Fact? {
    // `via: [letter, e-mail]` is enough for a fact that nobody is asked about.
    let node = entry.value
    let body: YAMLNode? = if case .list = node { node } else { node["values"] }
    for part in node.entries ?? [] where !Self.keys.contains(part.key) {
      complaints.error(
        "facts.unknown-key", "A fact has no “\(part.key)”.",
        help: Spelling.help(for: part.key, among: Self.keys), at: part.position)
    }
    guard let body else {
      complaints.error(
        "facts.no-values", "The fact “\(entry.key)” has no values.",
        help: "List what it can be under “values:”.", at: entry.position)
      return nil
    }
    var fact = Fact(
      name: entry.key, question: node["ask"]?.text ?? entry.key.capitalizedSentence + "?",
      hint: node["hint"]?.text, reads: node["reads"]?.text ?? "%",
      values: FactValuesReader(complaints: complaints).values(body), groups: [],
      cost: node["cost"].flatMap(cost) ?? 1, isChangeable: flag(node["changeable"]), assumed: nil,
      settles: nil, position: entry.position)
    guard !fact.values.isEmpty else {
      complaints.error(
        "facts.no-values", "The fact “\(entry.key)” has no values.", at: entry.position)
      return nil
    }
    readWords(node["words"], into: &fact)
    readGroups(node["groups"], into: &fact)
    readAssumed(node["assume"], into: &fact)
    readSettlement(node["settles"], into: &fact)
    return fact
  }

  private func readWords(_ node: YAMLNode?, into fact: inout Fact) {
    for entry in node?.entries ?? [] {
      if let index = value(entry.key, of: fact, at: entry.position) {
        fact.values[index].words += complaints.texts(entry.value, for: "words")
      }
    }
  }

  private func readGroups(_ node: YAMLNode?, into fact: inout Fact) {
    for entry in node?.entries ?? [] {
      if fact.valueIndex(entry.key) != nil || fact.groups.contains(where: { $0.name == entry.key }) {
        complaints.error(
          "facts.duplicate-name", "“\(entry.key)” already names a value or group of “\(fact.name)”.",
          at: entry.position)
        continue
      }
      var set = ValueSet()
      for item in entry.value.items {
        guard let name = complaints.text(item, for: entry.key) else { continue }
        if let found = fact.valueSet(named: name) {
          set = set.union(found)
        } else {
          unknown(name, of: fact, at: item.position)
        }
      }
      fact.groups.append(.init(name: entry.key, values: set))
    }
  }

  private func readAssumed(_ node: YAMLNode?, into fact: inout Fact) {
    guard let node, let name = complaints.text(node, for: "assume"),
      let index = value(name, of: fact, at: node.position)
    else { return }
    if fact.isSensitive {
      complaints.error(
        "facts.assumed-sensitive",
        "“\(fact.name)” is sensitive (cost 3), so nothing may be assumed about it.",
        help: "Leave “assume” out: people are asked.", at: node.position)
    }
    fact.assumed = index
  }

  private func readSettlement(_ node: YAMLNode?, into fact: inout Fact) {
    guard let node else { return }
    guard let entries = node.entries,
      let what = entries.first(where: { $0.key != "by" }), let name = what.value.text,
      Provision(kind: what.key, name: name) != nil
    else {
      complaints.error(
        "facts.settles", "“settles” says what is settled and by which value.",
        help: "Such as { permission: parents, by: held }.", at: node.position)
      return
    }
    var by = ValueSet()
    for item in node["by"]?.items ?? [] {
      guard let text = complaints.text(item, for: "by") else { continue }
      if let found = fact.valueSet(named: text) {
        by = by.union(found)
      } else {
        unknown(text, of: fact, at: item.position)
      }
    }
    fact.settles = .init(kind: what.key, name: name, by: by)
  }

  private func value(_ name: String, of fact: Fact, at place: SourcePosition) -> Int? {
    if let index = fact.valueIndex(name) { return index }
    unknown(name, of: fact, at: place)
    return nil
  }

  private func unknown(_ name: String, of fact: Fact, at place: SourcePosition) {
    complaints.error(
      "facts.unknown-value", "The fact “\(fact.name)” has no value or group “\(name)”.",
      help: Spelling.help(for: name, among: fact.values.map(\.name) + fact.groups.map(\.name)),
      at: place)
  }

  private func cost(_ node: YAMLNode) -> Int? {
    guard let text = node.text, let cost = Int(text), (0...9).contains(cost) else {
      complaints.error(
        "facts.cost", "“cost” is 0 (known), 1 (asked) or 3 (sensitive).", at: node.position)
      return nil
    }
    return cost
  }

  private func flag(_ node: YAMLNode?) -> Bool {
    guard let node else { return false }
    switch node.text {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      complaints.error("facts.flag", "“changeable” is yes or no.", at: node.position)
      return false
    }
  }
}

extension String {
  /// A name such as `own-child` as the beginning of a sentence.
  var capitalizedSentence: String {
    let words = replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
