/// Reads `decisions` blocks.
struct DecisionsReader {
  let complaints: Complaints
  private static let keys = [
    "finding", "norms", "paragraphs", "facts", "roles", "because", "agreed-by",
  ]

  init(complaints: Complaints) { self.complaints = complaints }

  /// The settled questions of one block.
  func read(_ node: YAMLNode) -> [SettledQuestion] {
    node.items.compactMap { item in
      for entry in item.entries ?? [] where !Self.keys.contains(entry.key) {
        complaints.error(
          "decisions.unknown-key", "A decision has no “\(entry.key)”.",
          help: Spelling.help(for: entry.key, among: Self.keys), at: entry.position)
      }
      guard let finding = item["finding"]?.text else {
        complaints.error(
          "decisions.finding", "A decision names the finding that it settles.",
          help: "Such as finding: tension.", at: item.position)
        return nil
      }
      guard let because = item["because"]?.text, !because.isEmpty else {
        complaints.error(
          "decisions.because", "A decision gives its reason in “because”.", at: item.position)
        return nil
      }
      return SettledQuestion(
        finding: finding.replacing("-", with: " "),
        norms: item["norms"].map { complaints.texts($0, for: "norms") } ?? [],
        paragraphs: item["paragraphs"].map { complaints.texts($0, for: "paragraphs") } ?? [],
        subjects: (item["facts"].map { complaints.texts($0, for: "facts") } ?? [])
          + (item["roles"].map { complaints.texts($0, for: "roles") } ?? []),
        because: because, agreedBy: item["agreed-by"]?.text, position: item.position)
    }
  }
}
