/// What a policy says, as two functions over all facts, the asked act among them.
///
/// Tables answer when everything is known; these answer when something is not.
struct PolicyFunctions: Sendable {
  /// The distinct rulings; the labels of ``ruling`` count them.
  let rulings: [Ruling]
  /// From situations to numbers of rulings.
  let ruling: SituationFunction
  /// The distinct halves about duties; the labels of ``owed`` count them.
  let owings: [Owed]
  /// From situations to numbers of what is owed.
  let owed: SituationFunction

  /// Joins the tables of all acts.
  init(_ tables: [ActTable], order: FactOrder) {
    (rulings, ruling) = Self.join(tables.map(\.ruling), order: order)
    (owings, owed) = Self.join(tables.map(\.owed), order: order)
  }

  private static func join<Outcome: Hashable>(
    _ tables: [DecisionTable<Outcome>], order: FactOrder
  ) -> ([Outcome], SituationFunction) {
    var diagram = DecisionDiagram(order)
    var interning = Interning<Outcome>()
    var known: [Int: DiagramNode] = [:]
    let branches = tables.map { table in
      if let node = known[table.number] { return node }
      let numbers = table.outcomes.map { interning.number(of: $0) }
      let node = table.node(in: &diagram, labels: numbers)
      known[table.number] = node
      return node
    }
    let root = diagram.node(level: 0, branches)
    return (interning.all, SituationFunction(diagram: diagram, root: root))
  }
}
