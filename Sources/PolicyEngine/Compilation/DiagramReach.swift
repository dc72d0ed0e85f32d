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
}
