/// Works out the table of one act: which cells there are, and what is active in each.
struct TableCompiler {
  let facts: FactSet
  let norms: [Norm]
  /// The norms, each after all that override it.
  let order: [Int]
  /// The order in which diagrams look at facts.
  let levels: FactOrder
  /// The largest number of cells that is listed.
  let cellLimit: Int

  /// The table over the norms that matter.
  ///
  /// - Parameters:
  ///   - candidates: The norms that can be active and defeat each other.
  ///   - outcome: What a set of active norms amounts to.
  func table<Outcome>(
    act: Int, candidates: [Int], outcome: ([Int]) -> Outcome
  ) -> DecisionTable<Outcome> {
    let layout = layout(candidates)
    guard let count = layout.cellCount else {
      var compiler = DiagramCompiler(facts: facts, norms: norms, order: order, levels: levels)
      let (outcomes, number) = compiler.outcomes(
        act: act, candidates: candidates, outcome: outcome)
      return DecisionTable(layout: layout, outcomes: outcomes, storage: .function(number))
    }
    let sets = activeSets(act: act, candidates: candidates, layout: layout, count: count)
    var interning = Interning<Outcome>()
    var numberOfSet: [UInt32: UInt32] = [:]
    let cells = sets.setOfCell.map { set in
      if let number = numberOfSet[set] { return number }
      let number = UInt32(interning.number(of: outcome(sets.norms(ofSet: set))))
      numberOfSet[set] = number
      return number
    }
    return DecisionTable(layout: layout, outcomes: interning.all, storage: .cells(cells))
  }

  private func layout(_ candidates: [Int]) -> TableLayout {
    let tests = ConditionTests(candidates, of: norms, facts: facts)
    let classes = facts.all.indices.compactMap { fact -> ValueClasses? in
      guard fact != facts.act else { return nil }
      let classes = ValueClasses(
        fact: fact, valueCount: facts[fact].values.count, toldApartBy: tests.sets[fact])
      return classes.count > 1 ? classes : nil
    }
    return TableLayout(classes, limit: cellLimit)
  }

  private func activeSets(
    act: Int, candidates: [Int], layout: TableLayout, count: Int
  ) -> ActiveSets {
    var sets = ActiveSets(cellCount: count)
    var conditions = ConditionCells(layout: layout, count: count, facts: facts, act: act)
    var defeated: [Int: CellSet] = [:]
    let isCandidate = Set(candidates)
    for index in order where isCandidate.contains(index) {
      let norm = norms[index]
      var active = conditions.cells(where: norm, appliesTo: facts.who)
      if let cells = defeated[index] { active.subtract(cells) }
      for override in norm.overrides where isCandidate.contains(override.norm) {
        defeated[override.norm, default: CellSet(count: count)].formUnion(active)
      }
      sets.add(index, in: active)
    }
    return sets
  }
}
