/// The tables of all acts side by side in few flat arrays, for deciding fast.
///
/// A decision walks along a row of facts, adds a step for each value, and reads a cell.
struct DecisionIndex: Sendable {
  private struct Row {
    var tests: Range<Int>
    var firstCell: Int
  }

  private struct Test {
    var fact: Int
    var firstStep: Int
  }

  private var rows: ContiguousArray<Row> = []
  private var tests: ContiguousArray<Test> = []
  private var steps: ContiguousArray<Int32> = []
  private var cells: ContiguousArray<UInt32> = []

  /// Lays tables side by side; those with the same number share their place.
  init(_ tables: [DecisionTable<some Hashable>]) {
    var known: [Int: Row] = [:]
    for table in tables {
      let row = known[table.number] ?? add(table)
      known[table.number] = row
      rows.append(row)
    }
  }

  private mutating func add(_ table: DecisionTable<some Hashable>) -> Row {
    let start = tests.count
    for (classes, stride) in zip(table.layout.classes, table.layout.strides) {
      tests.append(Test(fact: classes.fact, firstStep: steps.count))
      steps += classes.classOfValue.map { Int32(truncatingIfNeeded: $0 * stride) }
    }
    defer { cells += table.outcomeOfCell }
    return Row(tests: start..<tests.count, firstCell: table.isListed ? cells.count : -1)
  }

  /// The number of the outcome of an act's table; nil where the table is not listed.
  func outcome(act: Int, in situation: Situation) -> Int? {
    let row = rows[act]
    guard row.firstCell >= 0 else { return nil }
    var cell = row.firstCell
    for place in row.tests {
      let test = tests[place]
      cell += Int(steps[test.firstStep + situation[test.fact]])
    }
    return Int(cells[cell])
  }
}
