/// A fact that an interview may ask for, as far as its answers differ.
struct OpenFact: Sendable {
  /// The values, in classes that lead to the same outcomes.
  let classes: ValueClasses
  /// How likely each class is.
  let shares: [Double]
  /// What asking costs.
  let cost: Double

  /// The fact by index.
  var fact: Int { classes.fact }

  /// Weighs the classes of a fact.
  ///
  /// A fact that is known from signing in costs next to nothing, but not nothing: a question that
  /// does not help would otherwise be as good as none.
  init(_ classes: ValueClasses, facts: FactSet, priors: Priors) {
    let share = priors[classes.fact]
    self.classes = classes
    shares = classes.members.map { members in members.reduce(0) { $0 + share[$1] } }
    cost = max(Double(facts[classes.fact].cost), 1 / 64)
  }
}

extension SituationFunction {
  /// The facts that the function tells apart, in the author's order, with their value classes.
  func openFacts(_ facts: FactSet, priors: Priors) -> [OpenFact] {
    valueClasses.map { OpenFact($0, facts: facts, priors: priors) }
  }

  /// The values of every fact that matters, in classes that the function does not tell apart.
  var valueClasses: [ValueClasses] {
    let byLevel = Dictionary(grouping: reach.nodes, by: diagram.level)
    let classes = byLevel.map { level, nodes in
      let columns = (0..<diagram.order.widths[level]).map { value in
        nodes.map { diagram.child($0, level: level, value: value) }
      }
      return ValueClasses(fact: diagram.order.facts[level], columns: columns)
    }
    return classes.sorted { $0.fact < $1.fact }
  }
}
