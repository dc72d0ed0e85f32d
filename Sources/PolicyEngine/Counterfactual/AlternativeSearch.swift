/// Looks for the nearest changes that lead to a weaker verdict, breadth first.
struct AlternativeSearch {
  private let function: SituationFunction
  private let rulings: [Ruling]
  private let start: PartialSituation
  private let facts: [ValueClasses]
  private let now: Verdict
  private var found: [Alternative] = []
  private var missing: Set<Verdict>

  /// Prepares to search.
  ///
  /// - Parameters:
  ///   - function: From values of the changeable facts to places in `rulings`.
  ///   - rulings: Strictest first.
  init(function: SituationFunction, rulings: [Ruling], start: PartialSituation) {
    self.function = function
    self.rulings = rulings
    self.start = start
    facts = function.valueClasses
    let now = rulings[Self.strictest(function.root, in: function.diagram, start)].verdict
    self.now = now
    missing = Set(function.reach.labels.map { rulings[$0].verdict })
    missing = missing.filter { Self.isBetter($0, than: now) }
  }

  private static func isBetter(_ verdict: Verdict, than now: Verdict) -> Bool {
    if now.allows { return false }
    return verdict.allows || now != .silent && verdict < now
  }

  /// The alternatives, fewest changes first.
  mutating func run() -> [Alternative] {
    var size = 1
    while size <= facts.count, !missing.isEmpty, !found.contains(where: \.allows) {
      var level: [Alternative] = []
      extend([], from: 0, size: size, start, into: &level)
      found += level.filter(\.allows) + level.filter { !$0.allows }
      missing.subtract(level.map(\.ruling.verdict))
      size += 1
    }
    return found
  }

  /// Tries every way to complete some changes to the wanted number.
  private func extend(
    _ changes: [Alternative.Change], from place: Int, size: Int, _ situation: PartialSituation,
    into level: inout [Alternative]
  ) {
    guard size > 0 else { return note(changes, situation, in: &level) }
    guard place + size <= facts.count else { return }
    for next in place...(facts.count - size) {
      let classes = facts[next]
      let current = situation[classes.fact].map { classes.classOfValue[$0] }
      for (index, members) in classes.members.enumerated() where index != current {
        var changed = situation
        changed[classes.fact] = members[0]
        let change = Alternative.Change(fact: classes.fact, values: members)
        extend(changes + [change], from: next + 1, size: size - 1, changed, into: &level)
      }
    }
  }

  private func note(
    _ changes: [Alternative.Change], _ situation: PartialSituation,
    in level: inout [Alternative]
  ) {
    let ruling = rulings[Self.strictest(function.root, in: function.diagram, situation)]
    guard Self.isBetter(ruling.verdict, than: now) else { return }
    let isNeedless = found.contains { fewer in
      fewer.ruling.verdict == ruling.verdict
        && fewer.changes.allSatisfy { part in
          changes.contains {
            $0.fact == part.fact && Set($0.values).isSubset(of: part.values)
          }
        }
    }
    if isNeedless { return }
    // Values that differ elsewhere but not here make one change.
    if let last = level.last, last.ruling == ruling, last.changes.dropLast() == changes.dropLast(),
      let one = last.changes.last, let other = changes.last, one.fact == other.fact
    {
      let both = Alternative.Change(
        fact: one.fact, values: (one.values + other.values).sorted())
      level[level.count - 1] = Alternative(
        changes: changes.dropLast() + [both], ruling: ruling)
    } else {
      level.append(Alternative(changes: changes, ruling: ruling))
    }
  }

  /// The strictest ruling, as its place in the list, over everything that is unknown.
  private static func strictest(
    _ node: DiagramNode, in diagram: DecisionDiagram, _ situation: PartialSituation
  ) -> Int {
    guard let number = node.number else { return node.label ?? 0 }
    let level = diagram.level(node)
    if let value = situation[diagram.order.facts[level]] {
      return strictest(diagram.child(node, level: level, value: value), in: diagram, situation)
    }
    return diagram.children(ofNumber: number).reduce(Int.max) {
      min($0, strictest($1, in: diagram, situation))
    }
  }
}

extension Verdict {
  /// Whether it lets the act be done; silence does not.
  var allows: Bool { modality?.allows ?? false }
}
