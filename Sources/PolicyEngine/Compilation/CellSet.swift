/// A set of cells of one table, a bit each.
struct CellSet: Sendable {
  private(set) var words: [UInt64]

  /// The empty set of a table with `count` cells.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// All of `count` cells.
  static func full(_ count: Int) -> CellSet {
    var set = CellSet(count: count)
    for place in set.words.indices { set.words[place] = ~0 }
    if count & 63 != 0 { set.words[set.words.count - 1] = 1 << UInt64(count & 63) - 1 }
    return set
  }

  /// Adds the cells of a range.
  mutating func insert(_ range: Range<Int>) {
    guard let last = range.last else { return }
    let head = ~UInt64(0) << UInt64(range.lowerBound & 63)
    let tail = ~UInt64(0) >> UInt64(63 - last & 63)
    let (from, to) = (range.lowerBound >> 6, last >> 6)
    if from == to {
      words[from] |= head & tail
      return
    }
    words[from] |= head
    for place in (from + 1)..<to { words[place] = ~0 }
    words[to] |= tail
  }

  /// Adds the cells of another set.
  mutating func formUnion(_ other: CellSet) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  /// Keeps only the cells that another set has too.
  mutating func formIntersection(_ other: CellSet) {
    for place in words.indices { words[place] &= other.words[place] }
  }

  /// Takes the cells of another set away.
  mutating func subtract(_ other: CellSet) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }

  /// Calls `body` with every cell of the set, ascending.
  func forEach(_ body: (Int) -> Void) {
    for place in words.indices {
      var rest = words[place]
      while rest != 0 {
        body(place << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
