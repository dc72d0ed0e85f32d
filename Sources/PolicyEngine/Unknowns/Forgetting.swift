/// Takes facts out of a function that nobody will find out.
///
/// What is left maps the other facts to the *set* of labels that the forgotten ones allow; asking
/// goes on only while an answer can change that set.
struct Forgetting {
  private var diagram: DecisionDiagram
  private let levels: Set<Int>
  private var sets = Interning<[Int]>()
  private var known: [DiagramNode: DiagramNode] = [:]
  private var unions: [NodePair: DiagramNode] = [:]

  /// Prepares to forget facts, by index.
  init(_ facts: Set<Int>, order: FactOrder) {
    diagram = DecisionDiagram(order)
    levels = Set(facts.map { order.levels[$0] })
  }

  /// The function to sets of labels; its own labels number the sets.
  mutating func callAsFunction(_ function: SituationFunction) -> SituationFunction {
    known = [:]
    let root = forget(function.root, of: function.diagram)
    return SituationFunction(diagram: diagram, root: root)
  }

  /// The labels that a label of the result stands for, ascending.
  func labels(ofSet set: Int) -> [Int] { sets.all[set] }

  private mutating func forget(
    _ node: DiagramNode, of source: DecisionDiagram
  ) -> DiagramNode {
    guard let number = node.number else { return leaf([node.label ?? 0]) }
    if let done = known[node] { return done }
    let level = source.level(node)
    let branches = source.children(ofNumber: number).map { forget($0, of: source) }
    var result = branches[0]
    if levels.contains(level) {
      for branch in branches.dropFirst() { result = union(result, branch) }
    } else {
      result = diagram.node(level: level, branches)
    }
    known[node] = result
    return result
  }

  private mutating func union(_ left: DiagramNode, _ right: DiagramNode) -> DiagramNode {
    if left == right { return left }
    if let one = left.label, let other = right.label {
      return leaf(Set(sets.all[one] + sets.all[other]).sorted())
    }
    let pair = NodePair(left: left, right: right)
    if let done = unions[pair] { return done }
    let level = min(diagram.level(left), diagram.level(right))
    let branches = (0..<diagram.order.widths[level]).map { value in
      union(
        diagram.child(left, level: level, value: value),
        diagram.child(right, level: level, value: value))
    }
    let result = diagram.node(level: level, branches)
    unions[pair] = result
    return result
  }

  private mutating func leaf(_ labels: [Int]) -> DiagramNode { .leaf(sets.number(of: labels)) }
}
