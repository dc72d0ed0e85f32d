/// Copies a function from one diagram into another, with some facts known and new labels.
struct DiagramCopy {
  private let source: DecisionDiagram
  private let known: [Int?]
  private let label: (Int) -> Int
  private var copies: [Int: DiagramNode] = [:]

  /// Prepares to copy.
  ///
  /// - Parameters:
  ///   - known: The value of every fact that is known, by fact.
  ///   - label: The new label for an old one; equal labels make branches collapse.
  init(
    from source: DecisionDiagram, known: PartialSituation, label: @escaping (Int) -> Int
  ) {
    self.source = source
    self.known = source.order.facts.map { known[$0] }
    self.label = label
  }

  /// The copy of a function.
  mutating func callAsFunction(
    _ node: DiagramNode, into target: inout DecisionDiagram
  ) -> DiagramNode {
    guard let number = node.number else { return .leaf(label(node.label ?? 0)) }
    if let copy = copies[number] { return copy }
    let level = source.level(node)
    let copy: DiagramNode
    if let value = known[level] {
      copy = self(source.child(node, level: level, value: value), into: &target)
    } else {
      var branches: [DiagramNode] = []
      branches.reserveCapacity(source.order.widths[level])
      for child in source.children(ofNumber: number) { branches.append(self(child, into: &target)) }
      copy = target.node(level: level, branches)
    }
    copies[number] = copy
    return copy
  }
}
