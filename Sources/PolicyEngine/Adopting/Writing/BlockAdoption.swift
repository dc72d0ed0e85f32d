/// Rewrites the names in a model's block for the adopted policy.
struct BlockAdoption {
  let names: AdoptedNames
  private(set) var changes: [Adoption.Change] = []

  init(names: AdoptedNames) {
    self.names = names
  }

  /// The text of a block in the adopted policy; nil when nothing of it is left.
  mutating func adopted(_ block: FileOutline.Block) -> String? {
    let read = try? YAMLBlock(text: block.text, firstLine: 1).read()
    guard let node = read ?? nil else { return block.text }
    var patch = YAMLPatch(block.text)
    switch block.kind {
    case .norms:
      for norm in node.items where norm.entries != nil { adopt(norm: norm, &patch) }
    case .tests:
      guard keep(node, &patch, kind: "test-dropped", where: survives(test:)) else { return nil }
      for test in node.items { relabel(test["expect"], &patch) }
    case .decisions:
      guard keep(node, &patch, kind: "decision-dropped", where: survives(decision:)) else {
        return nil
      }
      for item in node.items { adopt(decision: item, &patch) }
    case .facts, .words: break
    case .suggestions: return nil
    }
    return patch.text
  }

  /// Drops the items that do not survive; false when none does.
  private mutating func keep(
    _ node: YAMLNode, _ patch: inout YAMLPatch, kind: String, where survives: (YAMLNode) -> String?
  ) -> Bool {
    let lost = node.items.compactMap { item in survives(item).map { (item, $0) } }
    for (_, reason) in lost {
      changes.append(
        .init(kind: kind, subject: reason, detail: "It names “\(reason)”, which was not taken."))
    }
    if lost.isEmpty { return true }
    guard lost.count < node.items.count, lost.allSatisfy({ patch.isDashed($0.0) }) else {
      return false
    }
    for (item, _) in lost { patch.drop(item: item) }
    return true
  }

  /// The name that a test needs and the adopted policy lacks.
  private func survives(test: YAMLNode) -> String? {
    for entry in test["expect"]?.entries ?? [] {
      for item in entry.value.items {
        guard let name = item.text else { continue }
        if entry.key == "cites" {
          if names.paragraph(name) == nil { return name }
        } else if names.isMissing(norm: name) {
          return name
        }
      }
    }
    return nil
  }

  private func survives(decision: YAMLNode) -> String? {
    let norms = (decision["norms"]?.items ?? []).compactMap(\.text)
    let paragraphs = (decision["paragraphs"]?.items ?? []).compactMap(\.text)
    guard !norms.isEmpty || !paragraphs.isEmpty else { return nil }
    let isLeft =
      norms.contains { !names.isMissing(norm: $0) }
      || paragraphs.contains { names.paragraph($0) != nil }
    return isLeft ? nil : norms.first ?? paragraphs.first
  }

  private mutating func relabel(_ expect: YAMLNode?, _ patch: inout YAMLPatch) {
    guard let cites = expect?["cites"] else { return }
    for item in cites.items { rename(item, &patch) }
  }

  private func rename(_ item: YAMLNode, _ patch: inout YAMLPatch) {
    guard let name = item.text, let own = names.paragraph(name), own != name else { return }
    patch.replace(item, with: YAMLText.quoted(own))
  }

  private mutating func adopt(norm: YAMLNode, _ patch: inout YAMLPatch) {
    let id = norm["id"]?.text ?? ""
    let names = names
    for entry in norm.entries ?? [] {
      switch entry.key {
      case "cites":
        reduce(entry, &patch, subject: id, kind: "cite-dropped") { names.paragraph($0) }
      case "overrides":
        reduce(entry, &patch, subject: id, kind: "override-dropped") { names.override($0) }
      default: break
      }
    }
  }

  private mutating func adopt(decision: YAMLNode, _ patch: inout YAMLPatch) {
    let finding = decision["finding"]?.text ?? ""
    let names = names
    for entry in decision.entries ?? [] {
      switch entry.key {
      case "norms":
        reduce(entry, &patch, subject: finding, kind: "decision-narrowed") {
          names.isMissing(norm: $0) ? nil : $0
        }
      case "paragraphs":
        reduce(entry, &patch, subject: finding, kind: "decision-narrowed") { names.paragraph($0) }
      default: break
      }
    }
  }

  /// Renames the items of a list and takes those out that have no name any more.
  private mutating func reduce(
    _ entry: YAMLNode.Entry, _ patch: inout YAMLPatch, subject: String, kind: String,
    _ rename: @escaping (String) -> String?
  ) {
    let reducer = ListReduction(rename: rename)
    let lost = reducer.reduce(entry, &patch)
    for name in lost {
      changes.append(
        .init(kind: kind, subject: subject, detail: "It named “\(name)”, which was not taken."))
    }
  }
}
