/// Finds the cells of a table in which a condition holds.
struct ConditionCells {
  private let layout: TableLayout
  private let count: Int
  private let place: [Int?]
  private let fixed: (fact: Int, value: Int)
  private var known: [Test: CellSet] = [:]

  private struct Test: Hashable {
    var fact: Int
    var values: ValueSet
  }

  /// Prepares for a table of `count` cells, about the act that is a value of the fact `do`.
  init(layout: TableLayout, count: Int, facts: FactSet, act: Int) {
    self.layout = layout
    self.count = count
    var place: [Int?] = Array(repeating: nil, count: facts.count)
    for (index, classes) in layout.classes.enumerated() { place[classes.fact] = index }
    self.place = place
    fixed = (facts.act, act)
  }

  /// The cells in which bearer and conditions of a norm match and no exception does.
  mutating func cells(where norm: Norm, appliesTo who: Int) -> CellSet {
    var result = cells(where: norm.scope)
    if let bearers = norm.bearers {
      result.formIntersection(cells(where: .test(fact: who, values: bearers)))
    }
    for exception in norm.exceptions { result.subtract(cells(where: exception)) }
    return result
  }

  /// The cells in which a condition holds.
  mutating func cells(where condition: Condition) -> CellSet {
    switch condition {
    case .test(let fact, let values):
      return cells(where: Test(fact: fact, values: values))
    case .all(let parts):
      guard let first = parts.first else { return .full(count) }
      var result = cells(where: first)
      for part in parts.dropFirst() { result.formIntersection(cells(where: part)) }
      return result
    case .any(let parts):
      var result = CellSet(count: count)
      for part in parts { result.formUnion(cells(where: part)) }
      return result
    case .not(let part):
      var result = CellSet.full(count)
      result.subtract(cells(where: part))
      return result
    }
  }

  private mutating func cells(where test: Test) -> CellSet {
    if let found = known[test] { return found }
    let result = scan(test)
    known[test] = result
    return result
  }

  private func scan(_ test: Test) -> CellSet {
    guard let place = place[test.fact] else {
      // A fact outside the table has one class, or is the act itself: any member tells.
      let value = test.fact == fixed.fact ? fixed.value : 0
      return test.values.contains(value) ? .full(count) : CellSet(count: count)
    }
    var result = CellSet(count: count)
    let classes = layout.classes[place]
    let run = layout.strides[place]
    for (index, members) in classes.members.enumerated() where test.values.contains(members[0]) {
      for start in stride(from: index * run, to: count, by: run * classes.count) {
        result.insert(start..<(start + run))
      }
    }
    return result
  }
}
