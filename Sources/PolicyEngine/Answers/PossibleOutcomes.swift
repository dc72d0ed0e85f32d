extension DecisionTable {
  /// The distinct outcomes that are possible while some facts are unknown, in the table's order.
  ///
  /// This is V(p): the outcomes over all completions of the partial situation (supervaluation).
  ///
  /// - Complexity: The number of cells that the known facts leave.
  func outcomes(consistentWith situation: PartialSituation) -> [Outcome] {
    var base = 0
    var open: [(stride: Int, count: Int)] = []
    for (classes, stride) in zip(layout.classes, layout.strides) {
      if let value = situation[classes.fact] {
        base += classes.classOfValue[value] * stride
      } else {
        open.append((stride, classes.count))
      }
    }
    guard !open.isEmpty else { return [outcomes[Int(outcomeOfCell[base])]] }
    var seen = Array(repeating: false, count: outcomes.count)
    var counters = Array(repeating: 0, count: open.count)
    var cell = base
    while true {
      seen[Int(outcomeOfCell[cell])] = true
      var place = open.count - 1
      while place >= 0 {
        counters[place] += 1
        cell += open[place].stride
        if counters[place] < open[place].count { break }
        cell -= open[place].stride * open[place].count
        counters[place] = 0
        place -= 1
      }
      if place < 0 { break }
    }
    return outcomes.indices.filter { seen[$0] }.map { outcomes[$0] }
  }
}
