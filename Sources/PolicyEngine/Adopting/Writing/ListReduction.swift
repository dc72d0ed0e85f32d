/// Renames and removes items of a list in a block, however the list is written.
struct ListReduction {
  let rename: (String) -> String?

  /// Patches the list behind a key; yields the names that are gone.
  func reduce(_ entry: YAMLNode.Entry, _ patch: inout YAMLPatch) -> [String] {
    guard case .list(let items, _) = entry.value else {
      let lost = change(entry.value, &patch)
      guard !lost.isEmpty, isGone(entry.value) else { return lost }
      if patch.isFlow(entry.value) || entry.value.text != nil {
        patch.replace(entry.value, with: "[]")
      }
      return lost
    }
    var lost: [String] = []
    let gone = items.filter(isGone)
    if patch.isFlow(entry.value) {
      guard items.allSatisfy({ $0.text != nil }) else {
        for item in items { lost += change(item, &patch) }
        return lost
      }
      let names = items.compactMap(\.text)
      let kept = names.compactMap(rename)
      guard kept != names else { return [] }
      patch.replace(
        entry.value, with: "[" + kept.map(YAMLText.scalar).joined(separator: ", ") + "]")
      return names.filter { rename($0) == nil }
    }
    for item in items {
      if isGone(item) {
        lost += Self.names(item)
        patch.drop(item: item)
      } else {
        lost += change(item, &patch)
      }
    }
    if !items.isEmpty, gone.count == items.count { patch.empty(entry) }
    return lost
  }

  /// The names that an item holds: itself, or those behind `norm` or `paragraph`.
  private static func names(_ item: YAMLNode) -> [String] {
    if let text = item.text { return [text] }
    return ((item["norm"] ?? item["paragraph"])?.items ?? []).compactMap(\.text)
  }

  private func isGone(_ item: YAMLNode) -> Bool {
    let names = Self.names(item)
    return !names.isEmpty && names.allSatisfy { rename($0) == nil }
  }

  private func change(_ item: YAMLNode, _ patch: inout YAMLPatch) -> [String] {
    if let name = item.text {
      guard let own = rename(name) else { return [name] }
      if own != name { patch.replace(item, with: YAMLText.scalar(own)) }
      return []
    }
    guard let inner = item.entries?.first(where: { $0.key == "norm" || $0.key == "paragraph" })
    else {
      return []
    }
    if isGone(item) { return Self.names(item) }
    return reduce(inner, &patch)
  }
}
