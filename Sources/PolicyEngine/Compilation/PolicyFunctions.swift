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
    let branches = tables.map { table in
      let numbers = table.outcomes.map { interning.number(of: $0) }
      return table.node(in: &diagram) { numbers[$0] }
    }
    let root = diagram.node(level: 0, branches)
    return (interning.all, SituationFunction(diagram: diagram, root: root))
  }
}

extension DecisionTable {
  /// Puts the table into a diagram, with new labels for the numbers of its outcomes.
  func node(
    in diagram: inout DecisionDiagram, label: @escaping (Int) -> Int
  ) -> DiagramNode {
    if let unlisted {
      let nothing = PartialSituation(count: diagram.order.facts.count)
      var copy = DiagramCopy(from: unlisted.diagram, known: nothing, label: label)
      return copy(unlisted.root, into: &diagram)
    }
    let levels = diagram.order.levels
    let places = layout.classes.indices.sorted { levels[facts[$0]] < levels[facts[$1]] }
    return node(from: 0, along: places[...], in: &diagram, label: label)
  }

  private func node(
    from cell: Int, along places: ArraySlice<Int>, in diagram: inout DecisionDiagram,
    label: (Int) -> Int
  ) -> DiagramNode {
    guard let place = places.first else { return .leaf(label(Int(outcomeOfCell[cell]))) }
    let classes = layout.classes[place]
    var branches: [DiagramNode] = []
    branches.reserveCapacity(classes.count)
    for index in 0..<classes.count {
      branches.append(
        node(
          from: cell + index * layout.strides[place], along: places.dropFirst(), in: &diagram,
          label: label))
    }
    if branches.allSatisfy({ $0 == branches[0] }) { return branches[0] }
    return diagram.node(
      level: diagram.order.levels[classes.fact], classes.classOfValue.map { branches[$0] })
  }
}
