/// Where one norm speaks and where it decides.
struct Reach {
  /// Where it is active about an asked act.
  private(set) var speaks: [Occurrence] = []
  /// Where it is among the strictest.
  private(set) var decides: [Occurrence] = []
  /// Where it is owed besides another act.
  private(set) var owed: [Occurrence] = []
  /// The norms that are stricter where it speaks.
  private(set) var stricter: [Int] = []
  /// Whether bearer and conditions match anywhere.
  private(set) var isAddressed = false
  /// Whether they do and no exception holds.
  private(set) var isTriggered = false
  /// Whether all tables that it is in could be listed.
  private(set) var isCertain = true

  var isOwed: Bool { !owed.isEmpty }

  init(of norm: Int, in policy: CheckedPolicy) {
    let modality = policy.norms[norm].modality
    for act in policy.norms[norm].acts.indices {
      guard let cells = policy.rulings[act] else {
        isCertain = false
        continue
      }
      isTriggered = isTriggered || !cells.triggered(norm).isEmpty
      isAddressed = isAddressed || isTriggered || !cells.addressed(norm).isEmpty
      let active = cells.active(norm)
      if active.isEmpty { continue }
      speaks.append(Occurrence(cells: cells, set: active, acts: [act]))
      let above = cells.candidates.filter { policy.norms[$0].modality > modality }
      let strictest = active.subtracting(cells.active(anyOf: above))
      if !strictest.isEmpty {
        decides.append(Occurrence(cells: cells, set: strictest, acts: [act]))
      }
      for other in above where cells.active(other).intersects(active) {
        if !stricter.contains(other) { stricter.append(other) }
      }
    }
    for table in policy.duties {
      guard table.norms.contains(norm) else { continue }
      let bans = table.cells.candidates.filter {
        policy.norms[$0].modality == .mustNot
          && policy.norms[$0].acts.intersects(policy.norms[norm].acts)
      }
      let set = table.cells.active(norm).subtracting(table.cells.active(anyOf: bans))
      if !set.isEmpty { owed.append(Occurrence(cells: table.cells, set: set, acts: table.acts)) }
    }
    stricter.sort()
  }
}
