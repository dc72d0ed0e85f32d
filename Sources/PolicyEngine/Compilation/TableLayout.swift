/// How the cells of a table are numbered: mixed radix over the classes of its facts.
///
/// The last fact varies fastest.
struct TableLayout: Hashable, Sendable {
  /// The facts that matter, each with at least two classes.
  let classes: [ValueClasses]
  /// How far apart the cells of neighbouring classes of each fact are.
  let strides: [Int]
  /// How many cells there are; nil where the number does not fit or exceeds the limit.
  let cellCount: Int?

  /// Numbers the cells of facts in the given order.
  init(_ classes: [ValueClasses], limit: Int) {
    self.classes = classes
    var strides = Array(repeating: 0, count: classes.count)
    var total: Int? = 1
    for place in classes.indices.reversed() {
      strides[place] = total ?? 0
      guard let sofar = total else { continue }
      let (product, overflow) = sofar.multipliedReportingOverflow(by: classes[place].count)
      total = overflow || product > limit ? nil : product
    }
    self.strides = strides
    cellCount = total
  }

  /// The class of each fact in a cell.
  func coordinates(ofCell cell: Int) -> [Int] {
    classes.indices.map { cell / strides[$0] % classes[$0].count }
  }

  /// The cell with these classes.
  func cell(at coordinates: [Int]) -> Int {
    zip(coordinates, strides).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
