/// Combines two functions of a diagram into a third, value by value.
///
/// Pairs that were met before are remembered, so the work is bounded by the number of pairs.
struct DiagramCombination {
  private var known: [NodePair: DiagramNode] = [:]
  // Ends the descent: always at two leaves, earlier where one side decides.
  private let rule: (DiagramNode, DiagramNode) -> DiagramNode?

  /// Combines by a rule that knows the answer at leaves, or earlier where one side decides.
  init(_ rule: @escaping (DiagramNode, DiagramNode) -> DiagramNode?) { self.rule = rule }

  /// The combination of two functions.
  mutating func callAsFunction(
    _ left: DiagramNode, _ right: DiagramNode, in diagram: inout DecisionDiagram
  ) -> DiagramNode {
    if diagram.isFull { return .never }
    if let result = rule(left, right) { return result }
    let pair = NodePair(left: left, right: right)
    if let result = known[pair] { return result }
    let level = min(diagram.level(left), diagram.level(right))
    let branches = (0..<diagram.order.widths[level]).map { value in
      self(
        diagram.child(left, level: level, value: value),
        diagram.child(right, level: level, value: value), in: &diagram)
    }
    let result = diagram.node(level: level, branches)
    known[pair] = result
    return result
  }
}

/// Two nodes that are combined.
struct NodePair: Hashable {
  var left: DiagramNode
  var right: DiagramNode
}

extension DiagramNode {
  /// The function that never holds.
  static let never = DiagramNode.leaf(0)
  /// The function that always holds.
  static let always = DiagramNode.leaf(1)
}

extension DiagramCombination {
  /// Where both hold.
  static var both: DiagramCombination {
    DiagramCombination { left, right in
      if left == .never || right == .never { return .never }
      if left == .always || left == right { return right }
      return right == .always ? left : nil
    }
  }

  /// Where one of them holds.
  static var either: DiagramCombination {
    DiagramCombination { left, right in
      if left == .always || right == .always { return .always }
      if left == .never || left == right { return right }
      return right == .never ? left : nil
    }
  }

  /// Where the first holds and the second does not.
  static var butNot: DiagramCombination {
    DiagramCombination { left, right in
      if left == .never || right == .always || left == right { return .never }
      return right == .never ? left : nil
    }
  }
}
