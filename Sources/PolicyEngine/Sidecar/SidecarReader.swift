/// Reads a sidecar: front matter, facts and meaning for a text that may not be edited.
struct SidecarReader {
  let complaints: Complaints

  /// Takes the sidecar's blocks into the document; returns its front matter.
  func read(_ node: YAMLNode, into assembly: inout DocumentAssembly) -> YAMLNode? {
    guard case .map(let entries, let place) = node else {
      complaints.error(
        "sidecar.map", "A sidecar is lines of “name: value”.", at: node.position)
      return nil
    }
    for entry in entries {
      switch SidecarKey(rawValue: entry.key) {
      case .facts: assembly.add(.facts, entry.value, paragraph: nil)
      case .words: assembly.add(.words, entry.value, paragraph: nil)
      case .tests: assembly.add(.tests, entry.value, paragraph: nil)
      case .decisions: assembly.add(.decisions, entry.value, paragraph: nil)
      case .meaning: readMeaning(entry.value, into: &assembly)
      case nil: break
      }
    }
    return .map(entries.filter { SidecarKey(rawValue: $0.key) == nil }, place)
  }

  private func readMeaning(_ node: YAMLNode, into assembly: inout DocumentAssembly) {
    let paragraphs = assembly.outline.paragraphs
    var search = QuotationSearch(QuotableText(paragraphs))
    var found: [(paragraph: Int, node: YAMLNode)] = []
    for item in node.items {
      complaints.refuseKeys(
        of: item, except: MeaningKey.names, "sidecar.key", "An item of “meaning” has no")
      guard let quote = item[MeaningKey.quote], let meaning = meaning(item) else {
        complaints.error(
          "sidecar.meaning", "An item of “meaning” has a quotation, and norms or a kind.",
          help: "Such as { quote: No contact, norms: […] }.", at: item.position)
        continue
      }
      guard let quotation = Quotation(quote, complaints: complaints) else { continue }
      guard let place = search.place(of: quotation) else {
        complaints.error(
          "sidecar.too-large", "There are too many quotations to look for in so long a text.",
          at: quotation.position)
        return
      }
      if case .found(let paragraph) = place {
        found.append((paragraph, meaning))
      } else {
        complain(place, of: quotation, paragraphs)
      }
    }
    // The order of the text, not of the sidecar: as if the norms stood in it.
    for (paragraph, node) in found.enumerated().sorted(by: {
      ($0.element.paragraph, $0.offset) < ($1.element.paragraph, $1.offset)
    }).map(\.element) {
      assembly.add(.norms, node, paragraph: paragraph)
    }
  }

  /// What a norms block would hold.
  private func meaning(_ item: YAMLNode) -> YAMLNode? {
    guard let kind = item[MeaningKey.kind] else { return item[MeaningKey.norms] }
    guard item[MeaningKey.norms] == nil else { return nil }
    return .map(
      [
        .init(key: "norms", value: .scalar("none", item.position), position: item.position),
        .init(key: NoNormKey.kind.rawValue, value: kind, position: kind.position),
      ], item.position)
  }

  private func complain(
    _ place: QuotationPlace, of quotation: Quotation, _ paragraphs: [Paragraph]
  ) {
    func labels(_ indices: [Int]) -> String {
      indices.map { paragraphs[$0].label }.joined(separator: ", ")
    }
    let words = quotation.exact.prefix(60)
    switch place {
    case .found: break
    case .ambiguous(let indices):
      complaints.error(
        "sidecar.ambiguous", "“\(words)” stands in several paragraphs: \(labels(indices)).",
        help: "Add “prefix” or “suffix” with the words around it.", at: quotation.position)
    case .orphaned(let indices):
      complaints.error(
        "sidecar.orphaned", "“\(words)” does not stand in the text.",
        help: indices.isEmpty
          ? "Has the text changed? Quote it as it is now."
          : "Paragraph \(labels(indices)) has these words, with others around them.",
        at: quotation.position)
    }
  }
}
