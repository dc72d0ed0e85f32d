/// What can be a duty while an act is asked about, and what decides it.
///
/// Authors write `any: [{ do: tell }, { event: worry }]`: with the act known, such norms look at few
/// facts, and nearly all acts look at the same.
struct DutyNorms: Hashable {
  /// The norms that can be owed.
  let duties: [Int]
  /// These, their bans, and whatever can defeat either.
  let candidates: [Int]
  /// The candidates with what is left of their conditions.
  let norms: [Norm]

  /// Sorts them out for one act.
  init(act: Int, relations: ActRelations, of norms: [Norm], facts: FactSet) {
    var left: [Int: Norm] = [:]
    for index in relations.dutyNorms + relations.supportNorms {
      left[index] = norms[index].given(act: act, of: facts.act)
    }
    let duties = relations.dutyNorms.filter { left[$0] != nil }
    let acts = duties.reduce(ValueSet()) { $0.union(norms[$1].acts) }
    var kept = Set(duties)
    for index in relations.supportNorms where left[index] != nil {
      if norms[index].modality == .mustNot, norms[index].acts.intersects(acts) {
        kept.insert(index)
      }
    }
    var grew = true
    while grew {
      grew = false
      for index in left.keys where !kept.contains(index) {
        if norms[index].overrides.contains(where: { kept.contains($0.norm) }) {
          kept.insert(index)
          grew = true
        }
      }
    }
    self.duties = duties
    candidates = kept.sorted()
    self.norms = candidates.compactMap { left[$0] }
  }

  /// The classes of the facts that these norms look at.
  func layout(facts: FactSet) -> TableLayout {
    let tests = ConditionTests(Array(norms.indices), of: norms, facts: facts)
    let classes = facts.all.indices.compactMap { fact -> ValueClasses? in
      guard fact != facts.act else { return nil }
      let classes = ValueClasses(
        fact: fact, valueCount: facts[fact].values.count, toldApartBy: tests.sets[fact])
      return classes.count > 1 ? classes : nil
    }
    return TableLayout(classes, limit: CompiledPolicy.cellLimit)
  }

  /// All norms of a policy with these in place of their originals.
  func replacing(in all: [Norm]) -> [Norm] {
    var all = all
    for (place, index) in candidates.enumerated() { all[index] = norms[place] }
    return all
  }
}

extension DutyNorms {
  /// The duties of all acts of a policy, in the order of the acts.
  static func all(_ document: PolicyDocument, _ compiled: CompiledPolicy) -> [DutyNorms] {
    compiled.tables.map { table in
      DutyNorms(
        act: table.act, relations: table.relations, of: document.norms, facts: document.facts)
    }
  }
}
