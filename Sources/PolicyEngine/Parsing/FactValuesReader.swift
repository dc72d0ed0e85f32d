/// Reads the values of a fact, in any of the three shapes that authors write.
struct FactValuesReader {
  let complaints: Complaints

  /// The values of a list of names, or of a map from names to texts or to details.
  func values(_ node: YAMLNode) -> [Fact.Value] {
    var values: [Fact.Value] = []
    switch node {
    case .scalar(let name, _): values = [bare(name)]
    case .list(let items, _):
      values = items.compactMap { complaints.text($0, for: "values").map(bare) }
    case .map(let entries, _): values = entries.map(value)
    }
    var seen: Set<String> = []
    for value in values where !seen.insert(value.name).inserted {
      complaints.error(
        "facts.duplicate-value", "The value “\(value.name)” stands twice.", at: node.position)
    }
    if values.count > SourceLimits.values {
      complaints.error(
        "facts.too-many-values", "A fact may have at most \(SourceLimits.values) values.",
        at: node.position)
      return Array(values.prefix(SourceLimits.values))
    }
    return values
  }

  private func bare(_ name: String) -> Fact.Value {
    .init(name: name, text: name.replacing("-", with: " "), hint: nil, words: [])
  }

  private func value(_ entry: YAMLNode.Entry) -> Fact.Value {
    if let text = entry.value.text {
      return .init(name: entry.key, text: text, hint: nil, words: [])
    }
    let node = entry.value
    guard node.entries != nil else {
      complaints.error(
        "facts.value", "A value is a text or { text: …, words: […] }.", at: node.position)
      return bare(entry.key)
    }
    complaints.refuseKeys(of: node, except: ValueKey.names, "facts.unknown-key", "A value has no")
    let bare = bare(entry.key)
    return Fact.Value(
      name: bare.name,
      text: node[ValueKey.text].flatMap { complaints.text($0, for: "text") } ?? bare.text,
      hint: node[ValueKey.hint].flatMap { complaints.text($0, for: "hint") },
      words: node[ValueKey.words].map { complaints.texts($0, for: "words") } ?? [])
  }
}
