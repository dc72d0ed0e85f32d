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
