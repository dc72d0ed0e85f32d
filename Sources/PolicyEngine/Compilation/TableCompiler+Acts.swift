extension TableCompiler {
  /// The tables of all acts.
  static func tables(
    facts: FactSet, norms: [Norm], levels: FactOrder, cellLimit: Int,
    budget: CompilationBudget
  ) -> [ActTable] {
    var budget = budget
    let byAct = NormsByAct(norms, facts: facts)
    let usual = TableCompiler(
      facts: facts, norms: byAct.usual, order: OverrideOrder.order(norms) ?? [], levels: levels,
      cellLimit: cellLimit)
    func compiler(for act: Int, _ candidates: [Int]) -> TableCompiler? {
      byAct.unusual(for: act, among: candidates).map(usual.replacing)
    }
    let relations = NormRelations.ofAll(facts.acts.indices, norms)
    let unusual = relations.enumerated().map { act, relations in
      compiler(for: act, relations.dutyNorms + relations.supportNorms)
    }
    let pool = DutyPool(
      zip(relations, unusual).filter { $0.1 == nil }.map(\.0), compiler: usual, budget: &budget)
    var rulings = SharedTables<Ruling>()
    var owings = SharedTables<Owed>()
    return relations.enumerated().map { act, relations in
      let own = compiler(for: act, relations.rulingNorms)
      let ruling = rulings.table(
        .init(candidates: [relations.rulingNorms], act: own == nil ? nil : act)
      ) { number in
        (own ?? usual).table(
          act: act, candidates: relations.rulingNorms, number: number, budget: &budget
        ) { Ruling(active: $0, norms: norms) }
      }
      let duties = relations.dutyNorms + relations.supportNorms
      let owed = owings.table(
        .init(
          candidates: [relations.dutyNorms, relations.supportNorms],
          act: unusual[act] == nil ? nil : act)
      ) { number in
        if unusual[act] == nil, let pool { return pool.table(relations, number: number) }
        let isDuty = Set(relations.dutyNorms)
        return (unusual[act] ?? usual).table(
          act: act, candidates: duties, number: number, budget: &budget
        ) { Owed(active: $0, duties: isDuty, norms: norms) }
      }
      let isCrowded = ruling.scan != nil || owed.scan != nil
      let crowd =
        isCrowded
        ? ActTable.Crowd(
          ruling: (own ?? usual).scan(relations.rulingNorms),
          owed: (unusual[act] ?? usual).scan(duties)) : nil
      return ActTable(
        act: act, relations: relations, facts: facts, ruling: ruling, owed: owed, crowd: crowd)
    }
  }

  private func replacing(_ norms: [Norm]) -> TableCompiler {
    TableCompiler(
      facts: facts, norms: norms, order: order, levels: levels, cellLimit: cellLimit)
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
