/// A policy with all that the rules of the checker look at.
struct CheckedPolicy: Sendable {
  let document: PolicyDocument
  let compiled: CompiledPolicy
  let reference: ReferenceEvaluator
  let wording: Wording
  let names: ParagraphNames
  /// The norms, each after those that override it.
  let order: [Int]
  /// The norms about each act; nil where the act is too large to be listed.
  let rulings: [NormCells?]
  /// The norms that can be a duty besides each act.
  let dutyNorms: [DutyNorms]
  /// What is a duty besides the asked act.
  let duties: [DutyTable]

  var facts: FactSet { document.facts }
  var norms: [Norm] { document.norms }

  init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    let order = OverrideOrder.order(document.norms) ?? []
    self.document = document
    self.compiled = compiled
    self.order = order
    reference = ReferenceEvaluator(document)
    wording = Wording(document)
    names = ParagraphNames(document)
    rulings = compiled.tables.map { table in
      NormCells(
        act: table.act, candidates: table.relations.rulingNorms, layout: table.ruling.layout,
        facts: document.facts, norms: document.norms, order: order)
    }
    dutyNorms = DutyNorms.all(document.norms, facts: document.facts)
    duties = Self.duties(document, dutyNorms, order: order)
  }

  /// Most duties do not depend on the asked act: their table is the same for nearly all acts.
  private static func duties(
    _ document: PolicyDocument, _ dutyNorms: [DutyNorms], order: [Int]
  ) -> [DutyTable] {
    var tables: [DutyTable] = []
    var places: [DutyNorms: Int] = [:]
    for (act, norms) in dutyNorms.enumerated() {
      if norms.duties.isEmpty { continue }
      if let place = places[norms] {
        tables[place].acts.append(act)
        continue
      }
      let decided = norms.replacing(in: document.norms)
      let cells = NormCells(
        act: act, candidates: norms.candidates,
        layout: norms.layout(decided, facts: document.facts), facts: document.facts,
        norms: decided, order: order)
      guard let cells else { continue }
      places[norms] = tables.count
      tables.append(DutyTable(acts: [act], norms: norms.duties, cells: cells))
    }
    return tables
  }
}

/// What is a duty besides some asked acts, and when.
struct DutyTable: Sendable {
  /// The acts with which it is.
  var acts: [Int]
  /// The norms that can be owed.
  let norms: [Int]
  /// The cells.
  let cells: NormCells
}
