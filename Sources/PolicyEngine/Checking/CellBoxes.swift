/// Merges cells into as few boxes as possible, so that a finding reads as sentences.
///
/// First cells that differ in one fact are joined until nothing joins; then each box grows as far
/// as the set allows, and boxes that the others cover are left out. Facts come in a fixed order,
/// so equal sets give equal boxes.
struct CellBoxes {
  private let layout: TableLayout

  /// Classes of each fact of the table, a bit each.
  private typealias Box = [UInt64]

  init(_ layout: TableLayout) { self.layout = layout }

  /// The boxes that cover a set of cells, largest first.
  ///
  /// - Parameters:
  ///   - set: The cells to cover; no box reaches outside them,
  ///   - beyond: except into these, and only where a fact then need not be mentioned.
  func boxes(of set: CellSet, beyond: CellSet? = nil) -> [Circumstances] {
    guard layout.classes.allSatisfy({ $0.count <= 64 }) else { return singly(set) }
    var boxes: [Box] = []
    set.forEach { cell in boxes.append(layout.coordinates(ofCell: cell).map { 1 << UInt64($0) }) }
    boxes = joined(boxes)
    // Growing looks at every cell of a box; beyond this many it would be felt in the editor.
    if boxes.count <= 400 {
      boxes = boxes.map { grown($0, in: set) }
      if let beyond {
        var all = set
        all.formUnion(beyond)
        boxes = boxes.map { opened($0, in: all) }
      }
      boxes = uncovered(boxes)
    }
    return boxes.map(circumstances)
  }

  /// A box for each cell: all that can be done where a fact has more classes than a word has bits.
  private func singly(_ set: CellSet) -> [Circumstances] {
    var result: [Circumstances] = []
    set.forEach { cell in
      var limits: [Int: ValueSet] = [:]
      for (classes, index) in zip(layout.classes, layout.coordinates(ofCell: cell)) {
        limits[classes.fact] = ValueSet(classes.members[index])
      }
      result.append(Circumstances(limits: limits))
    }
    return result
  }

  private func joined(_ start: [Box]) -> [Box] {
    var boxes = start
    var before = Int.max
    while boxes.count < before {
      before = boxes.count
      for fact in layout.classes.indices.reversed() { boxes = joined(boxes, along: fact) }
    }
    return boxes
  }

  private func joined(_ boxes: [Box], along fact: Int) -> [Box] {
    var place: [Box: Int] = [:]
    var result: [Box] = []
    for box in boxes {
      var key = box
      key[fact] = 0
      if let found = place[key] {
        result[found][fact] |= box[fact]
      } else {
        place[key] = result.count
        result.append(box)
      }
    }
    return result
  }

  private func grown(_ box: Box, in set: CellSet) -> Box {
    var box = box
    for fact in layout.classes.indices {
      for index in 0..<layout.classes[fact].count where box[fact] >> UInt64(index) & 1 == 0 {
        var slab = box
        slab[fact] = 1 << UInt64(index)
        if all(of: slab, satisfy: set.contains) { box[fact] |= slab[fact] }
      }
    }
    return box
  }

  /// Drops the facts that make no difference in a set.
  private func opened(_ box: Box, in set: CellSet) -> Box {
    var box = box
    for fact in layout.classes.indices.reversed() {
      var wide = box
      wide[fact] = 1 << UInt64(layout.classes[fact].count) &- 1
      if all(of: wide, satisfy: set.contains) { box = wide }
    }
    return box
  }

  /// Leaves out boxes that others cover, the smallest first.
  private func uncovered(_ boxes: [Box]) -> [Box] {
    var seen: Set<Box> = []
    var kept = boxes.filter { seen.insert($0).inserted }.sorted { size($0) > size($1) }
    var covering: [Int: Int] = [:]
    for box in kept { visit(box) { covering[$0, default: 0] += 1 } }
    for place in kept.indices.reversed() where kept.count > 1 {
      let box = kept[place]
      guard all(of: box, satisfy: { covering[$0, default: 0] > 1 }) else { continue }
      visit(box) { covering[$0, default: 0] -= 1 }
      kept.remove(at: place)
    }
    return kept
  }

  private func size(_ box: Box) -> Int {
    zip(box, layout.classes).reduce(1) { product, fact in
      var values = 0
      for index in 0..<fact.1.count where fact.0 >> UInt64(index) & 1 == 1 {
        values += fact.1.members[index].count
      }
      return product &* values
    }
  }

  private func visit(_ box: Box, _ body: (Int) -> Void) {
    _ = all(of: box) { cell in
      body(cell)
      return true
    }
  }

  /// Whether something is true of all cells of a box; stops at the first of which it is not.
  private func all(of box: Box, satisfy test: (Int) -> Bool) -> Bool {
    func walk(_ fact: Int, _ cell: Int) -> Bool {
      guard fact < box.count else { return test(cell) }
      var rest = box[fact]
      while rest != 0 {
        let index = rest.trailingZeroBitCount
        rest &= rest - 1
        if !walk(fact + 1, cell + index * layout.strides[fact]) { return false }
      }
      return true
    }
    return walk(0, 0)
  }

  private func circumstances(_ box: Box) -> Circumstances {
    var limits: [Int: ValueSet] = [:]
    for (bits, classes) in zip(box, layout.classes) {
      let indices = (0..<classes.count).filter { bits >> UInt64($0) & 1 == 1 }
      if indices.count < classes.count {
        limits[classes.fact] = ValueSet(indices.flatMap { classes.members[$0] })
      }
    }
    return Circumstances(limits: limits)
  }
}
