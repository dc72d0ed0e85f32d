/// A reference to a node of a `DecisionDiagram`: a test of a fact, or a leaf with a label.
struct DiagramNode: Hashable, Sendable {
  // Leaves are negative, so that a label needs no storage.
  fileprivate let raw: Int32

  /// The leaf with that label, which is not negative.
  static func leaf(_ label: Int) -> DiagramNode { DiagramNode(raw: ~Int32(label)) }

  /// The inner node of that number.
  static func inner(_ number: Int) -> DiagramNode { DiagramNode(raw: Int32(number)) }

  /// The label, if it is a leaf.
  var label: Int? { raw < 0 ? Int(~raw) : nil }

  /// Different bits for different nodes, to mix.
  var bits: UInt64 { UInt64(UInt32(bitPattern: raw)) }

  /// The number among the inner nodes, if it is one.
  var number: Int? { raw < 0 ? nil : Int(raw) }
}

/// The order in which a diagram looks at facts.
struct FactOrder: Hashable, Sendable {
  /// The fact of every level, from the root down.
  let facts: [Int]
  /// The level of every fact.
  let levels: [Int]
  /// How many values the fact of every level has.
  let widths: [Int]

  /// Puts the act first and the others by the number of norms that test them.
  ///
  /// A fact that many norms test tells much, and telling much early keeps diagrams small.
  init(_ facts: FactSet, norms: [Norm]) {
    let tests = ConditionTests(Array(norms.indices), of: norms, facts: facts)
    let rest = facts.all.indices.filter { $0 != facts.act }
      .sorted { (-tests.normCounts[$0], $0) < (-tests.normCounts[$1], $1) }
    let order = [facts.act] + rest
    var levels = Array(repeating: 0, count: order.count)
    for (level, fact) in order.enumerated() { levels[fact] = level }
    self.facts = order
    self.levels = levels
    widths = order.map { facts[$0].values.count }
  }
}
