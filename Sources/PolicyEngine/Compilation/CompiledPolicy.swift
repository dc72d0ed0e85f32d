/// A policy as tables: what it says about every act in every situation, worked out beforehand.
///
/// It gives what ``ReferenceEvaluator`` gives, in nanoseconds.
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
    self.facts = facts
    self.norms = norms
    let levels = FactOrder(facts, norms: norms)
    let compiler = TableCompiler(
      facts: facts, norms: norms, order: OverrideOrder.order(norms) ?? [], levels: levels,
      cellLimit: cellLimit)
    let tables = facts.acts.indices.map { act in
      let relations = ActRelations(act: act, norms: norms)
      let duties = Set(relations.dutyNorms)
      return ActTable(
        act: act, relations: relations, facts: facts,
        ruling: compiler.table(act: act, candidates: relations.rulingNorms) {
          Ruling(active: $0, norms: norms)
        },
        owed: compiler.table(act: act, candidates: relations.dutyNorms + relations.supportNorms) {
          Owed(active: $0, duties: duties, norms: norms)
        })
    }
    self.tables = tables
    whole = OnDemand { PolicyFunctions(tables, order: levels) }
    oversized = tables.flatMap { table in
      [table.ruling.layout, table.owed.layout].compactMap { Oversized($0, act: table.act) }
    }
  }

  /// What the policy says about the asked act in a situation.
  public func decide(_ situation: Situation) -> Decision {
    let table = tables[situation[facts.act]]
    return Decision(ruling: table.ruling(at: situation), owed: table.owed(at: situation))
  }
}

extension Owed {
  /// Draws up what is owed where some norms are active, of which the `duties` can be owed.
  init(active: [Int], duties: Set<Int>, norms: [Norm]) {
    let bans = active.filter { norms[$0].modality == .mustNot }
    self = .nothing
    for duty in active where duties.contains(duty) {
      let against = bans.filter { norms[$0].acts.intersects(norms[duty].acts) }
      if against.isEmpty { self.duties.append(duty) }
      conflicts += against.compactMap { Conflict($0, duty, norms: norms) }
    }
    conflicts.sort()
  }
}
