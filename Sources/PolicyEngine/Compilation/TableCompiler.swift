/// Works out the table of one act: which cells there are, and what is active in each.
struct TableCompiler {
  let facts: FactSet
  /// The norms, with conditions on the act decided.
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
  ///   - number: The number of the table among those of its kind.
  ///   - budget: What the tables may still take.
  ///   - outcome: What a set of active norms amounts to.
  func table<Outcome>(
    act: Int, candidates: [Int], number tableNumber: Int, budget: inout CompilationBudget,
    outcome: @escaping @Sendable ([Int]) -> Outcome
  ) -> DecisionTable<Outcome> {
    let layout = layout(candidates)
    func table(_ outcomes: [Outcome], _ storage: DecisionTable<Outcome>.Storage)
      -> DecisionTable<Outcome>
    {
      DecisionTable(number: tableNumber, layout: layout, outcomes: outcomes, storage: storage)
    }
    if let count = layout.cellCount, budget.take(cells: count, norms: candidates.count) {
      let sets = activeSets(
        act: act, candidates: Set(candidates), layout: layout, count: count,
        limit: budget.setLimit)
      budget.spend(sets: sets.setCount)
      if !sets.isFull {
        let (outcomes, cells) = sets.outcomes(outcome)
        return table(outcomes, .cells(cells))
      }
    } else {
      var compiler = DiagramCompiler(self, budget: budget)
      let found = compiler.outcomes(act: act, candidates: candidates, outcome: outcome)
      budget.spend(sets: found?.outcomes.count ?? 0, nodes: compiler.nodeCount)
      if let found { return table(found.outcomes, .function(found.number)) }
    }
    return table([], .scan(OutcomeScan(norms: scan(candidates), outcome: outcome)))
  }

  /// The norms that matter, to be looked at one by one.
  func scan(_ candidates: [Int]) -> NormScan {
    NormScan(candidates, of: norms, order: order, who: facts.who)
  }

  /// The cells of a table over what some norms test.
  func layout(_ candidates: [Int]) -> TableLayout {
    let tests = ConditionTests(candidates, of: norms, facts: facts)
    let classes = facts.all.indices.compactMap { fact -> ValueClasses? in
      guard fact != facts.act else { return nil }
      let classes = ValueClasses(
        fact: fact, valueCount: facts[fact].values.count, toldApartBy: tests.sets[fact])
      return classes.count > 1 ? classes : nil
    }
    return TableLayout(classes, limit: cellLimit)
  }

  /// Which norms are active in each cell.
  func activeSets(
    act: Int, candidates: Set<Int>, layout: TableLayout, count: Int, limit: Int
  ) -> ActiveSets {
    var sets = ActiveSets(cellCount: count, limit: limit)
    var conditions = ConditionCells(layout: layout, count: count, facts: facts, act: act)
    var defeated: [Int: CellSet] = [:]
    for index in order where candidates.contains(index) {
      let norm = norms[index]
      var active = conditions.cells(where: norm, appliesTo: facts.who)
      if let cells = defeated[index] { active.subtract(cells) }
      for override in norm.overrides where candidates.contains(override.norm) {
        defeated[override.norm, default: CellSet(count: count)].formUnion(active)
      }
      sets.add(index, in: active)
      if sets.isFull { break }
    }
    return sets
  }
}
