/// Pairs rows with columns so that the sum of their values is greatest.
enum BestAssignment {
  /// Above this many rows or columns on the shorter side, pairs are taken one by one, best first.
  private static let mostExact = 300

  static func pairs(_ values: [[Double]]) -> [(row: Int, column: Int)] {
    guard let first = values.first, !first.isEmpty else { return [] }
    if min(values.count, first.count) > mostExact { return greedy(values) }
    if values.count <= first.count { return exact(values) }
    let turned = first.indices.map { column in values.map { $0[column] } }
    return exact(turned).map { (row: $0.column, column: $0.row) }
  }

  /// The Hungarian method with potentials; rows are at most as many as columns.
  private static func exact(_ values: [[Double]]) -> [(row: Int, column: Int)] {
    let rows = values.count
    let columns = values[0].count
    var rowPotential = [Double](repeating: 0, count: rows + 1)
    var columnPotential = [Double](repeating: 0, count: columns + 1)
    var rowOf = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      rowOf[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: columns + 1)
      var before = [Int](repeating: 0, count: columns + 1)
      var used = [Bool](repeating: false, count: columns + 1)
      repeat {
        used[column] = true
        let current = rowOf[column]
        var step = Double.infinity
        var next = 0
        for other in 1...columns where !used[other] {
          let cost =
            -values[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
          if cost < least[other] {
            least[other] = cost
            before[other] = column
          }
          if least[other] < step {
            step = least[other]
            next = other
          }
        }
        for other in 0...columns {
          if used[other] {
            rowPotential[rowOf[other]] += step
            columnPotential[other] -= step
          } else {
            least[other] -= step
          }
        }
        column = next
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[before[column]]
        column = before[column]
      }
    }
    return (1...columns).compactMap { rowOf[$0] > 0 ? (row: rowOf[$0] - 1, column: $0 - 1) : nil }
  }

  private static func greedy(_ values: [[Double]]) -> [(row: Int, column: Int)] {
    var all: [(value: Double, row: Int, column: Int)] = []
    for (row, line) in values.enumerated() {
      for (column, value) in line.enumerated() where value >= 0.1 {
        all.append((value, row, column))
      }
    }
    all.sort { ($0.value, $1.row, $1.column) > ($1.value, $0.row, $0.column) }
    var rows: Set<Int> = []
    var columns: Set<Int> = []
    var pairs: [(row: Int, column: Int)] = []
    for pair in all where !rows.contains(pair.row) && !columns.contains(pair.column) {
      rows.insert(pair.row)
      columns.insert(pair.column)
      pairs.append((pair.row, pair.column))
    }
    return pairs
  }
}
