/// What a policy says, as two functions over all facts, the asked act among them.
///
/// Tables answer when everything is known; these answer when something is not.
struct PolicyFunctions: Sendable {
  /// The distinct rulings; the labels of `ruling` count them.
  let rulings: [Ruling]
  /// From situations to numbers of rulings.
  let ruling: SituationFunction
  /// The distinct halves about duties; the labels of `owed` count them.
  let owings: [Owed]
  /// From situations to numbers of what is owed.
  let owed: SituationFunction

  /// The label of `ruling` for all acts that are too crowded for a function.
  var crowdedRuling: Int { rulings.count - 1 }
  /// The label of `owed` for all acts that are too crowded for a function.
  var crowdedOwed: Int { owings.count - 1 }

  /// Joins the tables of all acts.
  init(_ tables: [ActTable], order: FactOrder) {
    let listed = tables.map { $0.crowd == nil }
    (rulings, ruling) = Self.join(
      zip(tables, listed).map { $1 ? $0.ruling : nil }, order: order, placeholder: .silent)
    (owings, owed) = Self.join(
      zip(tables, listed).map { $1 ? $0.owed : nil }, order: order, placeholder: .nothing)
  }

  /// One function of the tables, a table for each act; the last outcome stands for those without.
  private static func join<Outcome: Hashable>(
    _ tables: [DecisionTable<Outcome>?], order: FactOrder, placeholder: Outcome
  ) -> ([Outcome], SituationFunction) {
    var diagram = DecisionDiagram(order)
    var interning = Interning<Outcome>()
    var known: [Int: DiagramNode] = [:]
    let nodes = tables.map { table -> DiagramNode? in
      guard let table else { return nil }
      if let node = known[table.number] { return node }
      let numbers = table.outcomes.map { interning.number(of: $0) }
      let node = table.node(in: &diagram, labels: numbers)
      known[table.number] = node
      return node
    }
    let crowded = DiagramNode.leaf(interning.all.count)
    let root = diagram.node(level: 0, nodes.map { $0 ?? crowded })
    return (interning.all + [placeholder], SituationFunction(diagram: diagram, root: root))
  }
}
