/// Reads `words` blocks: everyday words kept apart from the facts that they belong to.
///
/// A policy's facts are read by people who agree on meanings, its words by people who mend the
/// matching of typed questions; apart, neither has to scroll past the other.
struct WordsReader {
  let complaints: Complaints

  /// Adds the words of one block to the values that they mean, and its named lists to the others.
  func read(_ node: YAMLNode, into facts: inout [Fact], lists: inout [String: [String]]) {
    guard let entries = node.entries else {
      complaints.error(
        "words.map", "A words block is “fact:” with “value: [words]” lines.", at: node.position)
      return
    }
    for entry in entries {
      if entry.key == "lists" {
        for list in entry.value.entries ?? [] {
          lists[list.key, default: []] += complaints.texts(list.value, for: list.key)
        }
      } else if let place = facts.firstIndex(where: { $0.name == entry.key }) {
        read(entry.value, into: &facts[place])
      } else {
        complaints.error(
          "words.unknown-fact", "The policy has no fact “\(entry.key)”.",
          help: Spelling.help(for: entry.key, among: facts.map(\.name)), at: entry.position)
      }
    }
  }

  private func read(_ node: YAMLNode, into fact: inout Fact) {
    let names = ValueNames(fact.values)
    for entry in node.entries ?? [] {
      guard let value = names.values[entry.key] else {
        complaints.error(
          "facts.unknown-value", "The fact “\(fact.name)” has no value “\(entry.key)”.",
          help: Spelling.help(for: entry.key, among: fact.values.map(\.name)), at: entry.position)
        continue
      }
      fact.values[value].words += complaints.texts(entry.value, for: entry.key)
    }
  }
}
