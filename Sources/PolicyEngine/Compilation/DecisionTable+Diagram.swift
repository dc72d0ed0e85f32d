extension DecisionTable {
  /// Puts the table into a diagram, with a label for each of its outcomes.
  ///
  /// - Complexity: Linear in the number of cells.
  func node(in diagram: inout DecisionDiagram, labels: [Int]) -> DiagramNode {
    if let unlisted { return diagram.node(copying: unlisted) { labels[$0] } }
    if let pooled {
      return diagram.node(copying: pooled.function.value) { labels[pooled.outcomes[$0]] }
    }
    return diagram.node(of: layout, cells: outcomeOfCell, labels: labels)
  }
}

extension DecisionDiagram {
  /// Copies a function from another diagram, with other labels.
  mutating func node(
    copying function: SituationFunction, label: @escaping (Int) -> Int
  ) -> DiagramNode {
    let nothing = PartialSituation(count: order.facts.count)
    var copy = DiagramCopy(from: function.diagram, known: nothing, label: label)
    return copy(function.root, into: &self)
  }

  /// Reads a function from the numbers in the cells of a table, with a label for each number.
  mutating func node(of layout: TableLayout, cells: [UInt32], labels: [Int]) -> DiagramNode {
    let places = layout.classes.indices.sorted {
      order.levels[layout.classes[$0].fact] < order.levels[layout.classes[$1].fact]
    }
    var reading = TableReading(
      classes: places.map { layout.classes[$0] }, strides: places.map { layout.strides[$0] },
      leaves: labels.map { .leaf($0) }, cells: cells)
    return reading.node(from: 0, place: 0, in: &self)
  }
}

/// Reads the cells of a table in the order of a diagram's facts.
private struct TableReading {
  let classes: [ValueClasses]
  let strides: [Int]
  let leaves: [DiagramNode]
  let cells: [UInt32]
  // The branches that are being collected, of all places down to the present one.
  private var branches: [DiagramNode] = []

  init(classes: [ValueClasses], strides: [Int], leaves: [DiagramNode], cells: [UInt32]) {
    self.classes = classes
    self.strides = strides
    self.leaves = leaves
    self.cells = cells
  }

  mutating func node(
    from cell: Int, place: Int, in diagram: inout DecisionDiagram
  ) -> DiagramNode {
    guard place < classes.count else { return leaves[Int(cells[cell])] }
    let start = branches.count
    let isLast = place + 1 == classes.count
    var isSame = true
    for index in 0..<classes[place].count {
      let next = cell + index * strides[place]
      let branch =
        isLast ? leaves[Int(cells[next])] : node(from: next, place: place + 1, in: &diagram)
      branches.append(branch)
      if branch != branches[start] { isSame = false }
    }
    defer { branches.removeSubrange(start...) }
    if isSame { return branches[start] }
    return diagram.node(
      level: diagram.order.levels[classes[place].fact],
      classes[place].classOfValue.map { branches[start + $0] })
  }
}
