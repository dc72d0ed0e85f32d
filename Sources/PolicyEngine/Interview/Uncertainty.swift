import Foundation

/// How uncertain a function's label is, and how uncertain it stays once a fact is known.
struct Uncertainty {
  /// The entropy of the label, in bits.
  let now: Double
  /// For each open fact that still matters, its place and the entropy that is left on average.
  let after: [(place: Int, entropy: Double)]

  /// Measures a function; every open fact weighs its values by the priors.
  ///
  /// - Complexity: The number of nodes, times labels and values.
  init(_ function: SituationFunction, open: [OpenFact], priors: Priors) {
    let reach = function.reach
    let width = reach.labels.count
    let column = Dictionary(uniqueKeysWithValues: reach.labels.enumerated().map { ($1, $0) })
    let diagram = function.diagram
    // The distribution of labels below every node, and how likely a situation comes past it.
    var below: [DiagramNode: [Double]] = [:]
    for label in reach.labels {
      var certain = Array(repeating: 0.0, count: width)
      certain[column[label] ?? 0] = 1
      below[.leaf(label)] = certain
    }
    for node in reach.nodes.reversed() {
      var sum = Array(repeating: 0.0, count: width)
      Self.eachBranch(node, diagram, priors) { child, share in
        Self.add(below[child], times: share, to: &sum)
      }
      below[node] = sum
    }
    var passing: [DiagramNode: Double] = [function.root: 1]
    for node in reach.nodes {
      let arriving = passing[node] ?? 0
      Self.eachBranch(node, diagram, priors) { passing[$0, default: 0] += arriving * $1 }
    }
    let total = below[function.root] ?? []
    now = Self.entropy(total)
    let byLevel = Dictionary(grouping: reach.nodes, by: diagram.level)
    after = open.enumerated().compactMap { place, fact in
      guard let nodes = byLevel[diagram.order.levels[fact.fact]] else { return nil }
      var elsewhere = total
      for node in nodes { Self.add(below[node], times: -(passing[node] ?? 0), to: &elsewhere) }
      var left = 0.0
      for (index, members) in fact.classes.members.enumerated() {
        var found = elsewhere
        for node in nodes {
          let child = diagram.child(node, level: diagram.level(node), value: members[0])
          Self.add(below[child], times: passing[node] ?? 0, to: &found)
        }
        left += fact.shares[index] * Self.entropy(found)
      }
      return (place, left)
    }
  }

  private static func eachBranch(
    _ node: DiagramNode, _ diagram: DecisionDiagram, _ priors: Priors,
    _ body: (DiagramNode, Double) -> Void
  ) {
    guard let number = node.number else { return }
    let shares = priors[diagram.order.facts[diagram.level(node)]]
    for (child, share) in zip(diagram.children(ofNumber: number), shares) { body(child, share) }
  }

  private static func add(_ part: [Double]?, times factor: Double, to sum: inout [Double]) {
    guard let part else { return }
    for place in sum.indices { sum[place] += factor * part[place] }
  }

  private static func entropy(_ shares: [Double]) -> Double {
    -shares.reduce(0) { $1 > 1e-12 ? $0 + $1 * log2($1) : $0 }
  }
}
