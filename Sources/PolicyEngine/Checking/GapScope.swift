/// Where silence is worth telling.
struct GapScope {
  /// Conditions under which silence is meant.
  let meant: [Condition]
  /// Whom the policy binds; nil: everyone.
  let bound: Condition?
  private let policy: CheckedPolicy
  /// The norms, and after them one that stands for each condition of the scope.
  private let norms: [Norm]

  init(_ policy: CheckedPolicy) {
    self.policy = policy
    meant = policy.document.outOfScope
    bound = policy.wording.bound.map { .test(fact: policy.facts.who, values: $0) }
    var norms = policy.norms
    for condition in meant + (bound.map { [$0] } ?? []) {
      guard var norm = norms.first else { break }
      norm.scope = condition
      norm.bearers = nil
      norm.exceptions = []
      norms.append(norm)
    }
    self.norms = norms
  }

  /// The table of an act with cells fine enough for what is meant and for whom it binds.
  func cells(act: Int, ruling: [Int]) -> NormCells? {
    let tests = ConditionTests(
      ruling + Array(policy.norms.count..<norms.count), of: norms, facts: policy.facts)
    let classes = policy.facts.all.indices.compactMap { fact -> ValueClasses? in
      guard fact != policy.facts.act else { return nil }
      let classes = ValueClasses(
        fact: fact, valueCount: policy.facts[fact].values.count, toldApartBy: tests.sets[fact])
      return classes.count > 1 ? classes : nil
    }
    return NormCells(
      act: act, candidates: ruling,
      layout: TableLayout(classes, limit: CompiledPolicy.cellLimit), facts: policy.facts,
      norms: policy.norms, order: policy.order)
  }

  /// The cells of an act of which each fact has a value that some norm about the act names, or
  /// its assumed value.
  func named(in cells: NormCells, withExceptions: Bool) -> CellSet {
    var named: [Int: ValueSet] = [:]
    for norm in cells.candidates {
      let exceptions = withExceptions ? policy.norms[norm].exceptions : []
      for condition in [policy.norms[norm].scope] + exceptions {
        named.merge(condition.named(in: policy.facts)) { $0.union($1) }
      }
    }
    var result = CellSet.full(cells.count)
    for classes in cells.layout.classes where classes.fact != policy.facts.who {
      // A fact that only an out-of-scope entry looks at says nothing about what norms reach.
      guard var values = named[classes.fact] else { continue }
      if let assumed = policy.facts[classes.fact].assumed { values.insert(assumed) }
      result.formIntersection(cells.cells(where: .test(fact: classes.fact, values: values)))
    }
    return result
  }

  /// The cell that differs from a cell only by what is assumed until somebody says otherwise.
  func everyday(_ cell: Int, in cells: NormCells) -> Int {
    var coordinates = cells.layout.coordinates(ofCell: cell)
    for (place, classes) in cells.layout.classes.enumerated() {
      if let assumed = policy.facts[classes.fact].assumed {
        coordinates[place] = classes.classOfValue[assumed]
      }
    }
    return cells.layout.cell(at: coordinates)
  }
}

extension Condition {
  /// The values that it names for each fact; what is named only to be left out is not counted.
  fileprivate func named(in facts: FactSet) -> [Int: ValueSet] {
    switch self {
    case .test(let fact, let values): return [fact: values]
    case .not(.test(let fact, let values)):
      return [fact: values.complement(in: facts[fact].values.count)]
    case .all(let parts), .any(let parts):
      return parts.reduce(into: [:]) { result, part in
        result.merge(part.named(in: facts)) { $0.union($1) }
      }
    case .not: return [:]
    }
  }
}
