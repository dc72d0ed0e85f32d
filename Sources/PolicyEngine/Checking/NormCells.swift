/// In which cells of one table each norm is triggered, and in which it is active.
///
/// The tables of `CompiledPolicy` keep outcomes; finding out why a norm is silent takes the
/// steps before them.
struct NormCells {
  /// The norms that are looked at, ascending.
  let candidates: [Int]
  /// How the cells are numbered.
  let layout: TableLayout
  /// How many cells there are.
  let count: Int
  /// The act whose table it is.
  let act: Int
  let facts: FactSet
  private let norms: [Norm]
  private let order: [Int]
  private let triggered: [Int: CellSet]
  private let active: [Int: CellSet]

  /// Works out the cells of a table; nil where the act is too large to be listed.
  ///
  /// - Parameters:
  ///   - candidates: The norms that can be active and defeat each other.
  ///   - order: All norms, each after those that override it.
  init?(
    act: Int, candidates: [Int], layout: TableLayout, facts: FactSet, norms: [Norm], order: [Int]
  ) {
    guard let count = layout.cellCount else { return nil }
    var conditions = ConditionCells(layout: layout, count: count, facts: facts, act: act)
    var triggered: [Int: CellSet] = [:]
    for norm in candidates {
      triggered[norm] = conditions.cells(where: norms[norm], appliesTo: facts.who)
    }
    self.candidates = candidates.sorted()
    self.layout = layout
    self.count = count
    self.act = act
    self.facts = facts
    self.norms = norms
    let isCandidate = Set(candidates)
    self.order = order.filter(isCandidate.contains)
    self.triggered = triggered
    active = Self.active(order: self.order, triggered: triggered, norms: norms, count: count)
  }

  private static func active(
    order: [Int], triggered: [Int: CellSet], norms: [Norm], count: Int
  ) -> [Int: CellSet] {
    var active: [Int: CellSet] = [:]
    var defeated: [Int: CellSet] = [:]
    for index in order {
      guard var cells = triggered[index] else { continue }
      if let lost = defeated[index] { cells.subtract(lost) }
      for override in norms[index].overrides where triggered[override.norm] != nil {
        defeated[override.norm, default: CellSet(count: count)].formUnion(cells)
      }
      active[index] = cells
    }
    return active
  }

  /// No cells.
  var none: CellSet { CellSet(count: count) }

  /// The cells in which a norm is active.
  func active(_ norm: Int) -> CellSet { active[norm] ?? none }

  /// The cells in which a norm is triggered, whether or not it is defeated.
  func triggered(_ norm: Int) -> CellSet { triggered[norm] ?? none }

  /// The cells in which some norms are active.
  func active(anyOf norms: [Int]) -> CellSet {
    norms.reduce(into: none) { union, norm in
      if let cells = active[norm] { union.formUnion(cells) }
    }
  }

  /// The cells in which each norm would be active if one of them were taken out.
  func active(without norm: Int) -> [Int: CellSet] {
    var rest = triggered
    rest[norm] = nil
    return Self.active(
      order: order.filter { $0 != norm }, triggered: rest, norms: norms, count: count)
  }

  /// The cells in which a condition holds.
  func cells(where condition: Condition) -> CellSet {
    var conditions = ConditionCells(layout: layout, count: count, facts: facts, act: act)
    return conditions.cells(where: condition)
  }

  /// The cells in which the bearer is right and the condition of a norm holds, exceptions aside.
  func addressed(_ norm: Int) -> CellSet {
    var condition = [norms[norm].scope]
    if let bearers = norms[norm].bearers {
      condition.append(.test(fact: facts.who, values: bearers))
    }
    return cells(where: .all(condition))
  }
}
