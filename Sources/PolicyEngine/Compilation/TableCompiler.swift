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
  ///   - outcome: What a set of active norms amounts to.
  func table<Outcome>(
    act: Int, candidates: [Int], number tableNumber: Int, outcome: ([Int]) -> Outcome
  ) -> DecisionTable<Outcome> {
    let layout = layout(candidates)
    guard let count = layout.cellCount else {
      var compiler = DiagramCompiler(facts: facts, norms: norms, order: order, levels: levels)
      let (outcomes, number) = compiler.outcomes(
        act: act, candidates: candidates, outcome: outcome)
      return DecisionTable(
        number: tableNumber, layout: layout, outcomes: outcomes, storage: .function(number))
    }
    let sets = activeSets(
      act: act, candidates: Set(candidates), layout: layout, count: count)
    var interning = Interning<Outcome>()
    let numbers = sets.all.map { norms in
      norms.map { UInt32(interning.number(of: outcome($0))) } ?? 0
    }
    let cells = sets.setOfCell.map { numbers[Int($0)] }
    return DecisionTable(
      number: tableNumber, layout: layout, outcomes: interning.all, storage: .cells(cells))
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
    act: Int, candidates: Set<Int>, layout: TableLayout, count: Int
  ) -> ActiveSets {
    var sets = ActiveSets(cellCount: count)
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
    }
    return sets
  }
}
