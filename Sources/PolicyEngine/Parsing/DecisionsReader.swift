/// Reads `decisions` blocks.
struct DecisionsReader {
  let complaints: Complaints
  private let norms: KnownNames
  private let paragraphs: KnownNames

  init(norms: [Norm], paragraphs: [Paragraph], complaints: Complaints) {
    self.complaints = complaints
    self.norms = KnownNames(norms.map(\.id))
    self.paragraphs = KnownNames(paragraphs.map(\.id) + paragraphs.map(\.label))
  }

  /// The settled questions of one block.
  func read(_ node: YAMLNode) -> [SettledQuestion] {
    node.items.compactMap { item in
      complaints.refuseKeys(
        of: item, except: DecisionKey.names, "decisions.unknown-key", "A decision has no")
      guard let finding = item[DecisionKey.finding]?.text else {
        complaints.error(
          "decisions.finding", "A decision names the finding that it settles.",
          help: "Such as finding: tension.", at: item.position)
        return nil
      }
      guard let because = item[DecisionKey.because]?.text, !because.isEmpty else {
        complaints.error(
          "decisions.because", "A decision gives its reason in “because”.", at: item.position)
        return nil
      }
      return SettledQuestion(
        finding: finding.replacing("-", with: " "),
        norms: names(item, .norms, among: norms),
        paragraphs: names(item, .paragraphs, among: paragraphs),
        subjects: names(item, .facts) + names(item, .roles),
        because: because, agreedBy: item[DecisionKey.agreedBy]?.text, position: item.position)
    }
  }

  private func names(
    _ item: YAMLNode, _ key: DecisionKey, among known: KnownNames? = nil
  ) -> [String] {
    guard let node = item[key] else { return [] }
    for name in node.items {
      guard let known, let text = name.text, !known.set.contains(text) else { continue }
      complaints.error(
        "decisions.unknown", "There is nothing called “\(text)” among the \(key.rawValue).",
        help: Spelling.help(for: text, among: known.inOrder), at: name.position)
    }
    return complaints.texts(node, for: key.rawValue)
  }
}

/// Names of one kind, in the order of the file and as a set.
private struct KnownNames {
  let inOrder: [String]
  let set: Set<String>

  init(_ names: [String]) {
    inOrder = names
    set = Set(names)
  }
}
