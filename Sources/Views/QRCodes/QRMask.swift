/// Patterns that are laid over the data, so that no part of a symbol looks like a finder.
enum QRMask {
  /// Whether the mask turns over the module (ISO/IEC 18004:2015, table 10).
  static func holds(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    switch mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: row * column % 2 + row * column % 3 == 0
    case 6: (row * column % 2 + row * column % 3) % 2 == 0
    default: ((row + column) % 2 + row * column % 3) % 2 == 0
    }
  }

  /// How hard a symbol is to read; the mask with the lowest number is taken (7.8.3).
  static func penalty(of grid: QRGrid) -> Int {
    let side = grid.side
    let rows = (0..<side).map { row in (0..<side).map { grid[row, $0] } }
    let columns = (0..<side).map { column in (0..<side).map { grid[$0, column] } }
    let lines = (rows + columns).reduce(0) { $0 + runs(in: $1) + finders(in: $1) }
    return lines + squares(in: rows) + imbalance(of: grid.dark)
  }

  /// Five or more alike in a line.
  private static func runs(in line: [Bool]) -> Int {
    var penalty = 0
    var length = 0
    var last: Bool?
    for module in line {
      length = module == last ? length + 1 : 1
      last = module
      if length == 5 { penalty += 3 } else if length > 5 { penalty += 1 }
    }
    return penalty
  }

  private static let finder = [true, false, true, true, true, false, true]
  private static let light = [false, false, false, false]

  /// What a camera could take for a finder: its rhythm with four light modules on one side.
  private static func finders(in line: [Bool]) -> Int {
    let patterns = [finder + light, light + finder]
    return (0...(line.count - 11)).reduce(0) { penalty, start in
      patterns.contains(Array(line[start..<(start + 11)])) ? penalty + 40 : penalty
    }
  }

  /// Squares of four alike.
  private static func squares(in rows: [[Bool]]) -> Int {
    zip(rows, rows.dropFirst()).reduce(0) { penalty, pair in
      let (upper, lower) = pair
      return penalty
        + (1..<upper.count).count { column in
          let module = upper[column]
          return upper[column - 1] == module && lower[column] == module
            && lower[column - 1] == module
        } * 3
    }
  }

  /// How far the share of dark modules is from one half, in steps of five per cent.
  private static func imbalance(of modules: [Bool]) -> Int {
    let dark = modules.count(where: \.self)
    return abs(dark * 20 - modules.count * 10) / modules.count * 10
  }
}
