/// A function from situations to labels, as a node of a diagram.
struct SituationFunction: Sendable {
  /// The diagram that holds it.
  var diagram: DecisionDiagram
  /// Its node.
  var root: DiagramNode

  /// The label in a situation.
  func label(in situation: Situation) -> Int { diagram.label(root, in: situation) }

  /// What is left of it once some facts are known, with other labels.
  ///
  /// - Complexity: The number of nodes below the root.
  func restricted(
    to known: PartialSituation, label: @escaping (Int) -> Int = { $0 }
  ) -> SituationFunction {
    var target = DecisionDiagram(diagram.order)
    var copy = DiagramCopy(from: diagram, known: known, label: label)
    let root = copy(root, into: &target)
    return SituationFunction(diagram: target, root: root)
  }

  /// The labels that are possible and the facts that matter.
  var reach: DecisionDiagram.Reach { diagram.reach(from: root) }
}
