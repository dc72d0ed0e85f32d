/// Turns the names in `overrides` into norms and refuses cycles.
struct OverrideLinker {
  let paragraphs: [Paragraph]
  let complaints: Complaints

  /// The norms with their overrides by index.
  func link(_ drafts: [DraftNorm]) -> [Norm] {
    let norms = drafts.map(\.norm)
    let byId = Dictionary(
      norms.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let byParagraph = Dictionary(grouping: norms.indices) { norms[$0].paragraph }
    var linked = norms
    for (index, draft) in drafts.enumerated() {
      for override in draft.overrides {
        let targets = byId[override.target].map { [$0] } ?? group(override.target, byParagraph)
        if targets.isEmpty {
          complaints.error(
            "norm.unknown-override",
            "“\(override.target)” names no norm and no paragraph with norms.",
            help: Spelling.help(for: override.target, among: norms.map(\.id)),
            at: override.position)
        }
        for target in targets where target != index || byId[override.target] == index {
          linked[index].overrides.append(.init(norm: target, because: override.because))
        }
      }
    }
    refuseCycles(linked)
    return linked
  }

  private func group(_ name: String, _ norms: [String: [Int]]) -> [Int] {
    guard
      let paragraph = paragraphs.first(where: { $0.id == name })
        ?? paragraphs.first(where: { $0.label == name })
    else { return [] }
    return norms[paragraph.id] ?? []
  }

  private func refuseCycles(_ norms: [Norm]) {
    guard let cycle = OverrideOrder.cycle(in: norms) else { return }
    let names = (cycle + [cycle[0]]).map { norms[$0].id }.joined(separator: " overrides ")
    complaints.error(
      "norm.override-cycle", "These norms override each other in a circle: \(names).",
      help: "Decide which of them yields and take one override out.",
      at: norms[cycle[0]].position)
  }
}

/// The order in which norms must be looked at so that each comes after all that override it.
enum OverrideOrder {
  /// The norms, each after its overriders; nil if the overrides have a cycle.
  static func order(_ norms: [Norm]) -> [Int]? {
    var waiting = Array(repeating: 0, count: norms.count)
    for norm in norms { for override in norm.overrides { waiting[override.norm] += 1 } }
    var ready = norms.indices.filter { waiting[$0] == 0 }
    var order: [Int] = []
    while let next = ready.popLast() {
      order.append(next)
      for override in norms[next].overrides {
        waiting[override.norm] -= 1
        if waiting[override.norm] == 0 { ready.append(override.norm) }
      }
    }
    return order.count == norms.count ? order : nil
  }

  /// One cycle of overrides, if there is any.
  static func cycle(in norms: [Norm]) -> [Int]? {
    if order(norms) != nil { return nil }
    // Every norm that is left has an overrider that is left: walking back must come round.
    var overrider: [Int?] = Array(repeating: nil, count: norms.count)
    var waiting = Array(repeating: 0, count: norms.count)
    for norm in norms { for override in norm.overrides { waiting[override.norm] += 1 } }
    var ready = norms.indices.filter { waiting[$0] == 0 }
    while let next = ready.popLast() {
      for override in norms[next].overrides {
        waiting[override.norm] -= 1
        if waiting[override.norm] == 0 { ready.append(override.norm) }
      }
    }
    for (index, norm) in norms.enumerated() where waiting[index] > 0 {
      for override in norm.overrides where waiting[override.norm] > 0 {
        overrider[override.norm] = index
      }
    }
    guard var place = norms.indices.first(where: { overrider[$0] != nil }) else { return nil }
    var seen: [Int: Int] = [:]
    var path: [Int] = []
    while seen[place] == nil {
      seen[place] = path.count
      path.append(place)
      guard let back = overrider[place] else { return nil }
      place = back
    }
    return Array(path[(seen[place] ?? 0)...].reversed())
  }
}
