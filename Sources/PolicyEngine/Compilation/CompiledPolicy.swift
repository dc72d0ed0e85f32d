/// A policy as tables: what it says about every act in every situation, worked out beforehand.
///
/// It gives what `ReferenceEvaluator` gives, in nanoseconds.
public struct CompiledPolicy: Sendable {
  /// The facts that situations are made of.
  public let facts: FactSet
  /// The norms, in the document's order.
  public let norms: [Norm]
  /// A table for every act, in the order of the values of `do`.
  public let tables: [ActTable]
  /// The acts that have too many combinations of facts to be listed.
  public let oversized: [Oversized]
  /// The whole policy as functions, for when facts are unknown.
  let whole: OnDemand<PolicyFunctions>
  private let rulingIndex: DecisionIndex
  private let owedIndex: DecisionIndex

  /// The largest number of cells that an act may have and still be listed.
  public static let cellLimit = 2_000_000

  /// Compiles what a document says.
  ///
  /// - Complexity: Norms times cells, in words of 64 cells; milliseconds for 150 norms.
  public init(_ document: PolicyDocument) {
    self.init(facts: document.facts, norms: document.norms)
  }

  /// Compiles norms whose overrides have no cycle.
  ///
  /// - Parameter cellLimit: The largest number of cells of an act that is listed; decisions are
  ///   the same whatever it is.
  public init(facts: FactSet, norms: [Norm], cellLimit: Int = CompiledPolicy.cellLimit) {
    self.init(facts: facts, norms: norms, cellLimit: cellLimit, budget: CompilationBudget())
  }

  init(facts: FactSet, norms: [Norm], cellLimit: Int, budget: CompilationBudget) {
    self.facts = facts
    self.norms = norms
    let levels = FactOrder(facts, norms: norms)
    let tables = TableCompiler.tables(
      facts: facts, norms: norms, levels: levels, cellLimit: cellLimit, budget: budget)
    self.tables = tables
    rulingIndex = DecisionIndex(tables.map(\.ruling))
    owedIndex = DecisionIndex(tables.map(\.owed))
    whole = OnDemand { PolicyFunctions(tables, order: levels) }
    oversized = tables.flatMap { table in
      [Oversized(table.ruling, act: table.act), Oversized(table.owed, act: table.act)]
        .compactMap { $0 }
    }
  }

  /// What the policy says about the asked act in a situation.
  public func decide(_ situation: Situation) -> Decision {
    if let number = number(of: situation) { return self[number] }
    let table = tables[situation[facts.act]]
    return Decision(ruling: table.ruling(at: situation), owed: table.owed(at: situation))
  }

  /// The number of what the policy says in a situation.
  ///
  /// Nil for an act with so many outcomes that they are not numbered; see `oversized`.
  ///
  /// - Complexity: One addition for each fact that matters for the act; nothing is allocated.
  public func number(of situation: Situation) -> DecisionNumber? {
    let act = situation[facts.act]
    guard
      let ruling = rulingIndex.outcome(act: act, in: situation)
        ?? tables[act].ruling.outcomeNumber(in: situation),
      let owed = owedIndex.outcome(act: act, in: situation)
        ?? tables[act].owed.outcomeNumber(in: situation)
    else { return nil }
    return DecisionNumber(act: act, ruling: ruling, owed: owed)
  }

  /// The decision of a number.
  public subscript(number: DecisionNumber) -> Decision {
    Decision(
      ruling: tables[number.act].ruling.outcomes[number.ruling],
      owed: tables[number.act].owed.outcomes[number.owed])
  }
}

/// A decision by number, for those who compare or count many without looking at each.
public struct DecisionNumber: Hashable, Sendable {
  /// The act, as a value of the fact `do`.
  public let act: Int
  /// Which of the outcomes of the act's table of rulings.
  public let ruling: Int
  /// Which of the outcomes of the act's table of what is owed.
  public let owed: Int
}
