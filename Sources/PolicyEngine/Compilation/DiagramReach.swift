extension DecisionDiagram {
  /// What can be met below a node.
  struct Reach {
    /// The labels, ascending.
    var labels: [Int]
    /// The facts that are tested, by index, in the order of the diagram.
    var facts: [Int]
    /// The inner nodes, each before its children.
    var nodes: [DiagramNode]
  }

  /// What can be met below a node: the labels that are possible, the facts that matter.
  func reach(from root: DiagramNode) -> Reach {
    var labels: Set<Int> = []
    var nodes: [DiagramNode] = []
    var seen: Set<DiagramNode> = [root]
    var waiting = [root]
    while let node = waiting.popLast() {
      guard let number = node.number else {
        if let label = node.label { labels.insert(label) }
        continue
      }
      nodes.append(node)
      for child in children(ofNumber: number) where seen.insert(child).inserted {
        waiting.append(child)
      }
    }
    nodes.sort { level($0) < level($1) }
    let levels = Set(nodes.map(level)).sorted()
    return Reach(labels: labels.sorted(), facts: levels.map { order.facts[$0] }, nodes: nodes)
  }

  /// The labels that are possible below a node once some facts are known, ascending.
  ///
  /// - Complexity: The number of nodes that agree with what is known; nothing is copied, as it is
  ///   by `SituationFunction/restricted(to:label:)`.
  func labels(below root: DiagramNode, knowing known: PartialSituation) -> [Int] {
    var labels: Set<Int> = []
    // A bit for each inner node that was met.
    var met = [UInt64](repeating: 0, count: nodeCount / 64 + 1)
    var waiting = [root]
    while let node = waiting.popLast() {
      guard let number = node.number else {
        if let label = node.label { labels.insert(label) }
        continue
      }
      if met[number >> 6] >> UInt64(number & 63) & 1 == 1 { continue }
      met[number >> 6] |= 1 << UInt64(number & 63)
      let level = level(node)
      if let value = known[order.facts[level]] {
        waiting.append(child(node, level: level, value: value))
      } else {
        waiting.append(contentsOf: children(ofNumber: number))
      }
    }
    return labels.sorted()
  }
}
