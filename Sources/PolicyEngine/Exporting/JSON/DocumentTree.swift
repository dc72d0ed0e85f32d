/// A policy as JSON; the keys are those of the policy language, in the same order every time.
struct DocumentTree {
  private let document: PolicyDocument

  init(_ document: PolicyDocument) { self.document = document }

  /// The whole document.
  var tree: JSONTree {
    let norms = NormTree(document)
    return .members([
      "format": "chaperone-policy",
      "format-version": 1,
      "metadata": MetadataTree(document.metadata).tree,
      "sections": .array(document.sections.map(section)),
      "paragraphs": .array(paragraphs),
      "facts": .array(document.facts.all.map(FactTree.tree)),
      "norms": .array(document.norms.indices.map(norms.tree)),
      "tests": .array(document.tests.map(TestTree(document).tree)),
      "decisions": .array(document.decisions.map(decision)),
      "out-of-scope": .list(document.outOfScope.map(norms.condition)),
      "word-lists": wordLists,
    ])
  }

  private func section(_ section: Section) -> JSONTree {
    .members([
      "heading": .string(section.heading),
      "level": .number(section.level),
      "note": section.note.isEmpty ? nil : .string(section.note),
      "paragraphs": .strings(section.paragraphs.map { document.paragraphs[$0].id }),
    ])
  }

  private var paragraphs: [JSONTree] {
    let norms = Dictionary(grouping: document.norms, by: \.paragraph)
    return document.paragraphs.map { paragraph in
      .members([
        "id": .string(paragraph.id),
        "label": .string(paragraph.label),
        "unnumbered": paragraph.isUnnumbered ? true : nil,
        "text": .string(paragraph.text),
        "kind": .text(paragraph.kind?.rawValue),
        "norms": .strings((norms[paragraph.id] ?? []).map(\.id)),
      ])
    }
  }

  private func decision(_ decision: SettledQuestion) -> JSONTree {
    .members([
      "finding": .string(decision.finding),
      "norms": .list(decision.norms.map { .string($0) }),
      "paragraphs": .list(decision.paragraphs.map { .string($0) }),
      "subjects": .list(decision.subjects.map { .string($0) }),
      "because": .string(decision.because),
      "agreed-by": .text(decision.agreedBy),
    ])
  }

  private var wordLists: JSONTree? {
    let lists = document.wordLists.sorted { $0.key < $1.key }
    if lists.isEmpty { return nil }
    return .object(lists.map { .init(name: $0.key, value: .strings($0.value)) })
  }
}
