/// The set of active norms of every cell, shared between the cells that have the same.
///
/// Sets grow norm by norm, always in the same order, so a set is named by the set that it grew
/// from and the norm that came to it: equal sets have equal numbers without being compared.
struct ActiveSets {
  /// The number of every cell's set.
  private(set) var setOfCell: [UInt32]
  private var grewFrom: [UInt32] = [0]
  private var by: [Int] = [-1]
  private var latestNorm: [Int] = [-1]
  private var latestChild: [UInt32] = [0]

  private let limit: Int

  /// Starts with no norm active anywhere.
  ///
  /// - Parameter limit: The most sets that are told apart.
  init(cellCount: Int, limit: Int = .max) {
    setOfCell = Array(repeating: 0, count: cellCount)
    self.limit = limit
  }

  /// Whether there are more sets than are told apart: the numbers say nothing then.
  private(set) var isFull = false

  /// How many sets were met, those included that grew further everywhere.
  var setCount: Int { by.count }

  /// Notes that a norm is active in some cells.
  ///
  /// Every norm comes at most once.
  mutating func add(_ norm: Int, in cells: CellSet) {
    if isFull { return }
    let words = cells.words
    for place in words.indices {
      var rest = words[place]
      while rest != 0 {
        let cell = place << 6 + rest.trailingZeroBitCount
        rest &= rest - 1
        setOfCell[cell] = grown(Int(setOfCell[cell]), by: norm)
      }
    }
  }

  /// The number of a set with one norm more.
  mutating func grown(_ set: Int, by norm: Int) -> UInt32 {
    if latestNorm[set] == norm { return latestChild[set] }
    guard by.count < limit else {
      isFull = true
      return 0
    }
    let child = UInt32(by.count)
    latestNorm[set] = norm
    latestChild[set] = child
    grewFrom.append(UInt32(set))
    by.append(norm)
    latestNorm.append(-1)
    latestChild.append(0)
    return child
  }

  /// The norms of each set that some cell has, ascending; nil for those that grew further.
  var all: [[Int]?] {
    var isThere = Array(repeating: false, count: setCount)
    for set in setOfCell { isThere[Int(set)] = true }
    return isThere.enumerated().map { $1 ? norms(ofSet: UInt32($0)) : nil }
  }

  /// What the sets amount to: the distinct outcomes, and the number of every cell's.
  func outcomes<Outcome: Hashable>(_ outcome: ([Int]) -> Outcome) -> ([Outcome], [UInt32]) {
    var interning = Interning<Outcome>()
    let numbers = all.map { norms in
      norms.map { UInt32(interning.number(of: outcome($0))) } ?? 0
    }
    return (interning.all, setOfCell.map { numbers[Int($0)] })
  }

  /// The norms of a set, ascending.
  func norms(ofSet set: UInt32) -> [Int] {
    var found: [Int] = []
    var place = Int(set)
    while place != 0 {
      found.append(by[place])
      place = Int(grewFrom[place])
    }
    return found.sorted()
  }
}
