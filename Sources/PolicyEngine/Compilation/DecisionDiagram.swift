/// Functions from situations to labels as one shared graph of tests: an ordered multi-valued
/// decision diagram.
///
/// No two nodes are alike and no node has all children alike, so two functions are equal when
/// their nodes are.
struct DecisionDiagram: Sendable {
  /// The order in which facts are looked at.
  let order: FactOrder
  private var levels: [Int32] = []
  private var starts: [Int] = []
  private var children: [DiagramNode] = []
  // Open addressing over node numbers; the number of slots is a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  private let limit: Int

  /// A diagram without nodes.
  ///
  /// - Parameter limit: The most nodes that it may have.
  init(_ order: FactOrder, limit: Int = .max) {
    self.order = order
    self.limit = limit
  }

  /// Whether more nodes were needed than it may have: its functions say nothing then.
  private(set) var isFull = false

  /// How many inner nodes there are.
  var nodeCount: Int { levels.count }

  /// The level that a node tests; leaves are below all levels.
  func level(_ node: DiagramNode) -> Int {
    node.number.map { Int(levels[$0]) } ?? order.facts.count
  }

  /// The children of an inner node, a child for each value of its fact.
  func children(ofNumber number: Int) -> ArraySlice<DiagramNode> {
    children[starts[number]..<(starts[number] + order.widths[Int(levels[number])])]
  }

  /// What is left of a function once the fact of a level, not below the node's, has a value.
  func child(_ node: DiagramNode, level: Int, value: Int) -> DiagramNode {
    guard let number = node.number, levels[number] == level else { return node }
    return children[starts[number] + value]
  }

  /// The label in a situation.
  func label(_ node: DiagramNode, in situation: Situation) -> Int {
    var place = node
    while let number = place.number {
      place = children[starts[number] + situation[order.facts[Int(levels[number])]]]
    }
    return place.label ?? 0
  }

  /// The node that tests the fact of a level and goes on with these children.
  mutating func node(level: Int, _ branches: [DiagramNode]) -> DiagramNode {
    if let first = branches.first, branches.allSatisfy({ $0 == first }) { return first }
    var slot = hash(level, branches[...]) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if levels[number] == level, children(ofNumber: number).elementsEqual(branches) {
        return .inner(number)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard levels.count < limit else {
      isFull = true
      return .never
    }
    let number = levels.count
    slots[slot] = Int32(number)
    levels.append(Int32(level))
    starts.append(children.count)
    children += branches
    if 2 * levels.count > slots.count { grow() }
    return .inner(number)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 4 * slots.count)
    for number in levels.indices {
      var slot = hash(Int(levels[number]), children(ofNumber: number)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private func hash(_ level: Int, _ branches: ArraySlice<DiagramNode>) -> Int {
    var mixed = UInt64(level) &+ 0x9E37_79B9_7F4A_7C15
    for branch in branches {
      mixed = (mixed ^ branch.bits) &* 0xBF58_476D_1CE4_E5B9
      mixed ^= mixed >> 29
    }
    return Int(truncatingIfNeeded: mixed >> 1)
  }
}
