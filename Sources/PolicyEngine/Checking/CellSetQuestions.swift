extension CellSet {
  /// Whether no cell is in the set.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// How many cells are in the set.
  var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The first cell of the set.
  var first: Int? {
    guard let place = words.firstIndex(where: { $0 != 0 }) else { return nil }
    return place << 6 + words[place].trailingZeroBitCount
  }

  /// Whether a cell is in the set.
  func contains(_ cell: Int) -> Bool { words[cell >> 6] >> UInt64(cell & 63) & 1 == 1 }

  /// Whether the two have a cell in common.
  func intersects(_ other: CellSet) -> Bool {
    for place in words.indices where words[place] & other.words[place] != 0 { return true }
    return false
  }

  /// Whether every cell of this set is in the other.
  func isSubset(of other: CellSet) -> Bool {
    for place in words.indices where words[place] & ~other.words[place] != 0 { return false }
    return true
  }

  /// The cells that are in both.
  func intersection(_ other: CellSet) -> CellSet {
    var result = self
    result.formIntersection(other)
    return result
  }

  /// The cells of this set that are not in the other.
  func subtracting(_ other: CellSet) -> CellSet {
    var result = self
    result.subtract(other)
    return result
  }
}
