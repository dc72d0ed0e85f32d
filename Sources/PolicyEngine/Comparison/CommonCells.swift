/// The cells of one act in both versions: fine enough that no condition of either tells the
/// situations of a cell apart.
struct CommonCells {
  /// How the cells are numbered.
  let layout: TableLayout
  /// The cells with values that the newer version still has.
  let compared: CellSet
  private let oldSets: ActiveSets
  private let newSets: ActiveSets

  /// The norms that matter in one version, with all norms of it.
  struct Side {
    var candidates: [Int]
    var norms: [Norm]
    var order: [Int]
  }

  /// Works out the cells; nil where they are too many to be listed.
  init?(act: Int, old: Side, new: Side, joined: JoinedFacts) {
    let facts = joined.facts
    let norms = old.candidates.map { old.norms[$0] } + new.candidates.map { new.norms[$0] }
    let tests = ConditionTests(Array(norms.indices), of: norms, facts: facts)
    let classes = facts.all.indices.compactMap { fact -> ValueClasses? in
      guard fact != facts.act else { return nil }
      let removed = joined.removed[fact].map { [$0] } ?? []
      let classes = ValueClasses(
        fact: fact, valueCount: facts[fact].values.count,
        toldApartBy: tests.sets[fact] + removed)
      return classes.count > 1 ? classes : nil
    }
    let layout = TableLayout(classes, limit: CompiledPolicy.cellLimit)
    func cells(_ side: Side) -> NormCells? {
      NormCells(
        act: act, candidates: side.candidates, layout: layout, facts: facts, norms: side.norms,
        order: side.order)
    }
    guard let oldCells = cells(old), let newCells = cells(new) else { return nil }
    var compared = CellSet.full(oldCells.count)
    for (fact, values) in joined.removed where fact != facts.act {
      compared.subtract(oldCells.cells(where: .test(fact: fact, values: values)))
    }
    self.layout = layout
    self.compared = compared
    oldSets = Self.sets(oldCells)
    newSets = Self.sets(newCells)
  }

  private static func sets(_ cells: NormCells) -> ActiveSets {
    var sets = ActiveSets(cellCount: cells.count)
    for norm in cells.candidates { sets.add(norm, in: cells.active(norm)) }
    return sets
  }

  /// Cells with the same active norms in each version.
  struct Group {
    var old: [Int]
    var new: [Int]
    var cells: CellSet
  }

  /// The compared cells, sorted by the active norms of both versions, in the order of the cells.
  var groups: [Group] {
    var places: [UInt64: Int] = [:]
    var groups: [Group] = []
    compared.forEach { cell in
      let (old, new) = (oldSets.setOfCell[cell], newSets.setOfCell[cell])
      let key = UInt64(old) << 32 | UInt64(new)
      let place = places[key] ?? groups.count
      if places[key] == nil {
        places[key] = place
        groups.append(
          Group(
            old: oldSets.norms(ofSet: old), new: newSets.norms(ofSet: new),
            cells: CellSet(count: oldSets.setOfCell.count)))
      }
      groups[place].cells.insert(cell..<(cell + 1))
    }
    return groups
  }
}
