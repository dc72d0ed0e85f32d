/// Turns the names in `overrides` into norms and refuses cycles.
struct OverrideLinker {
  let complaints: Complaints
  private let paragraphsById: [String: String]

  /// Prepares to find norms by the paragraphs that they stand under.
  init(paragraphs: [Paragraph], complaints: Complaints) {
    self.complaints = complaints
    // An identifier goes before a label, and the first of a label before the others.
    paragraphsById = Dictionary(
      paragraphs.map { ($0.id, $0.id) } + paragraphs.map { ($0.label, $0.id) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The norms with their overrides by index.
  func link(_ drafts: [DraftNorm]) -> [Norm] {
    let norms = drafts.map(\.norm)
    let byId = Dictionary(
      norms.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let byParagraph = Dictionary(grouping: norms.indices) { norms[$0].paragraph }
    var linked = norms
    var count = 0
    for (index, draft) in drafts.enumerated() {
      for override in draft.overrides {
        let group = paragraphsById[override.target].flatMap { byParagraph[$0] }
        let targets = byId[override.target].map { [$0] } ?? group ?? []
        if targets.isEmpty {
          complaints.error(
            "norm.unknown-override",
            "“\(override.target)” names no norm and no paragraph with norms.",
            help: Spelling.help(for: override.target, among: norms.map(\.id)),
            at: override.position)
        }
        count += targets.count
        guard count <= SourceLimits.overrides else {
          complaints.error(
            "norms.too-many-overrides",
            "A policy may have at most \(SourceLimits.overrides) overrides.",
            help: "Name norms instead of paragraphs.", at: override.position)
          return norms
        }
        for target in targets where target != index || byId[override.target] == index {
          linked[index].overrides.append(.init(norm: target, because: override.because))
        }
      }
    }
    refuseCycles(linked)
    return linked
  }

  private func refuseCycles(_ norms: [Norm]) {
    guard let cycle = OverrideOrder.cycle(in: norms) else { return }
    var names = cycle.map { norms[$0].id }
    if names.count > 8 { names.replaceSubrange(4..., with: ["… (\(names.count - 4) more)"]) }
    names.append(norms[cycle[0]].id)
    complaints.error(
      "norm.override-cycle",
      "These norms override each other in a circle: \(names.joined(separator: " overrides ")).",
      help: "Decide which of them yields and take one override out.",
      at: norms[cycle[0]].position)
  }
}
