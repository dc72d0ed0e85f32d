/// Reads `facts` blocks.
struct FactsReader {
  let complaints: Complaints

  /// The facts of one block, in the author's order.
  func read(_ node: YAMLNode) -> [Fact] {
    guard let entries = node.entries else {
      complaints.error(
        "facts.map", "A facts block is “name: …” lines, one a fact.", at: node.position)
      return []
    }
    return entries.compactMap(fact)
  }

  /// The facts without those declared a second time, and no more than a policy may have.
  func distinct(_ facts: [Fact]) -> [Fact] {
    var seen: Set<String> = []
    var distinct: [Fact] = []
    for fact in facts {
      guard seen.insert(fact.name).inserted else {
        complaints.error(
          "facts.duplicate", "The fact “\(fact.name)” is declared twice.", at: fact.position)
        continue
      }
      guard distinct.count < SourceLimits.facts else {
        complaints.error(
          "facts.too-many", "A policy may have at most \(SourceLimits.facts) facts.",
          at: fact.position)
        break
      }
      distinct.append(fact)
    }
    return distinct
  }

  private func fact(_ entry: YAMLNode.Entry) -> Fact? {
    // `via: [letter, e-mail]` is enough for a fact that nobody is asked about.
    let node = entry.value
    let body: YAMLNode? = if case .list = node { node } else { node[FactKey.values] }
    complaints.refuseKeys(of: node, except: FactKey.names, "facts.unknown-key", "A fact has no")
    guard let body else {
      complaints.error(
        "facts.no-values", "The fact “\(entry.key)” has no values.",
        help: "List what it can be under “values:”.", at: entry.position)
      return nil
    }
    var fact = Fact(
      name: entry.key, question: text(node, .ask) ?? entry.key.capitalizedSentence + "?",
      hint: text(node, .hint), reads: text(node, .reads) ?? "%",
      values: FactValuesReader(complaints: complaints).values(body), groups: [],
      cost: node[FactKey.cost].flatMap(cost) ?? 1, isChangeable: flag(node[FactKey.changeable]),
      assumed: nil, settles: nil, position: entry.position)
    guard !fact.values.isEmpty else {
      complaints.error(
        "facts.no-values", "The fact “\(entry.key)” has no values.", at: entry.position)
      return nil
    }
    var names = ValueNames(fact.values)
    readWords(node[FactKey.words], into: &fact, names)
    readGroups(node[FactKey.groups], into: &fact, &names)
    readAssumed(node[FactKey.assume], into: &fact, names)
    readSettlement(node[FactKey.settles], into: &fact, names)
    return fact
  }

  private func text(_ node: YAMLNode, _ key: FactKey) -> String? {
    node[key].flatMap { complaints.text($0, for: key.rawValue) }
  }

  private func readWords(_ node: YAMLNode?, into fact: inout Fact, _ names: ValueNames) {
    for entry in map(node, for: .words) {
      if let index = value(entry.key, of: fact, names, at: entry.position) {
        fact.values[index].words += complaints.texts(entry.value, for: "words")
      }
    }
  }

  private func readGroups(_ node: YAMLNode?, into fact: inout Fact, _ names: inout ValueNames) {
    for entry in map(node, for: .groups) {
      if names.contains(entry.key) {
        complaints.error(
          "facts.duplicate-name",
          "“\(entry.key)” already names a value or group of “\(fact.name)”.",
          at: entry.position)
        continue
      }
      var set = ValueSet()
      for item in entry.value.items {
        guard let name = complaints.text(item, for: entry.key) else { continue }
        if let found = names.set(name) {
          set = set.union(found)
        } else {
          unknown(name, of: fact, at: item.position)
        }
      }
      let group = Fact.Group(name: entry.key, values: set)
      fact.groups.append(group)
      names.add(group)
    }
  }

  private func readAssumed(_ node: YAMLNode?, into fact: inout Fact, _ names: ValueNames) {
    guard let node, let name = complaints.text(node, for: "assume"),
      let index = value(name, of: fact, names, at: node.position)
    else { return }
    if fact.isSensitive {
      complaints.error(
        "facts.assumed-sensitive",
        "“\(fact.name)” is sensitive (cost 3), so nothing may be assumed about it.",
        help: "Leave “assume” out: people are asked.", at: node.position)
    }
    fact.assumed = index
  }

  private func readSettlement(_ node: YAMLNode?, into fact: inout Fact, _ names: ValueNames) {
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
      if let found = names.set(text) {
        by = by.union(found)
      } else {
        unknown(text, of: fact, at: item.position)
      }
    }
    fact.settles = .init(kind: what.key, name: name, by: by)
  }

  private func map(_ node: YAMLNode?, for key: FactKey) -> [YAMLNode.Entry] {
    guard let node else { return [] }
    if let entries = node.entries { return entries }
    complaints.error(
      "facts.map-expected", "“\(key.rawValue)” takes “name: …” lines.", at: node.position)
    return []
  }

  private func value(
    _ name: String, of fact: Fact, _ names: ValueNames, at place: SourcePosition
  ) -> Int? {
    if let index = names.values[name] { return index }
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
