/// Which duties are active in which situation, worked out once for all acts.
///
/// A norm that defeats a duty is looked at for every act for which the duty is; so whether a duty
/// is active does not depend on the act's own norms. What is owed does: an act's own norms are no
/// duties besides, and some duties are triggered by certain acts only.
struct DutyPool {
  private let layout: TableLayout
  private let setOfCell: [UInt32]
  private let activeNorms: [[Int]?]
  private let function: OnDemand<SituationFunction>
  private let norms: [Norm]

  /// A pool with more cells would cost more than separate tables save.
  private static let cellLimit = 250_000
  /// Each act looks at every set.
  private static let setLimit = 5_000

  /// Works the duties of acts out that no condition names; nil where there are too many cells.
  init?(
    _ relations: [ActRelations], compiler: TableCompiler, budget: inout CompilationBudget
  ) {
    let all = relations.reduce(into: Set<Int>()) {
      $0.formUnion($1.dutyNorms)
      $0.formUnion($1.supportNorms)
    }
    layout = compiler.layout(all.sorted())
    guard let count = layout.cellCount, count <= Self.cellLimit,
      budget.take(cells: count, norms: all.count)
    else { return nil }
    let sets = compiler.activeSets(
      act: 0, candidates: all, layout: layout, count: count, limit: Self.setLimit)
    if sets.isFull { return nil }
    activeNorms = sets.all
    setOfCell = sets.setOfCell
    norms = compiler.norms
    function = OnDemand { [levels = compiler.levels, layout] in
      var diagram = DecisionDiagram(levels)
      let root = diagram.node(
        of: layout, cells: sets.setOfCell, labels: Array(0..<sets.setCount))
      return SituationFunction(diagram: diagram, root: root)
    }
  }

  /// The table of what is owed with an act.
  func table(_ relations: ActRelations, number: Int) -> DecisionTable<Owed> {
    let duties = Set(relations.dutyNorms)
    let own = duties.union(relations.supportNorms)
    var interning = Interning<Owed>()
    let outcomes = activeNorms.map { active in
      active.map { active in
        interning.number(
          of: Owed(active: active.filter(own.contains), duties: duties, norms: norms))
      } ?? 0
    }
    let cells = setOfCell.map { UInt32(outcomes[Int($0)]) }
    return DecisionTable(
      number: number, layout: layout, outcomes: interning.all,
      storage: .pooled(cells, PooledFunction(function: function, outcomes: outcomes)))
  }
}

/// A table's function as one that several tables share.
struct PooledFunction: Sendable {
  /// The function, to labels of its own.
  let function: OnDemand<SituationFunction>
  /// The number of the table's outcome for each of the labels.
  let outcomes: [Int]
}
