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
  /// The norms that make something a duty besides the asked act, with the acts of which they do.
  let duties: [(acts: [Int], cells: NormCells)]

  var facts: FactSet { document.facts }
  var norms: [Norm] { document.norms }

  init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    let order = OverrideOrder.order(document.norms) ?? []
    func cells(_ act: Int, _ candidates: [Int], _ layout: TableLayout) -> NormCells? {
      NormCells(
        act: act, candidates: candidates, layout: layout, facts: document.facts,
        norms: document.norms, order: order)
    }
    self.document = document
    self.compiled = compiled
    self.order = order
    reference = ReferenceEvaluator(document)
    wording = Wording(document)
    names = ParagraphNames(document)
    rulings = compiled.tables.map { cells($0.act, $0.relations.rulingNorms, $0.ruling.layout) }
    // Most duties do not depend on the asked act: their table is the same for nearly all acts.
    var duties: [(acts: [Int], cells: NormCells)] = []
    var places: [[Int]: Int] = [:]
    for table in compiled.tables where !table.relations.dutyNorms.isEmpty {
      let candidates = table.relations.dutyNorms + table.relations.supportNorms
      let looksAtAct = candidates.contains { document.norms[$0].looks(at: document.facts.act) }
      let key = [looksAtAct ? table.act : -1] + table.relations.dutyNorms + [-1] + candidates
      if let place = places[key] {
        duties[place].acts.append(table.act)
      } else if let found = cells(table.act, candidates, table.owed.layout) {
        places[key] = duties.count
        duties.append(([table.act], found))
      }
    }
    self.duties = duties
  }
}
