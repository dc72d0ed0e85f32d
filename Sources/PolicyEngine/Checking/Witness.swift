extension NormCells {
  /// The situation that stands for a cell: assumed values where the cell allows them, first values
  /// elsewhere.
  func situation(inCell cell: Int) -> Situation {
    var values = facts.all.map { $0.assumed ?? 0 }
    values[facts.act] = act
    for (classes, index) in zip(layout.classes, layout.coordinates(ofCell: cell))
    where classes.classOfValue[values[classes.fact]] != index {
      values[classes.fact] = classes.members[index][0]
    }
    return Situation(values: values)
  }

  /// The plainest situation of a set of cells: with as many assumed values as possible.
  func plainest(of set: CellSet) -> Situation? {
    let assumed = layout.classes.enumerated().compactMap { place, classes in
      facts[classes.fact].assumed.map { (place, classes.classOfValue[$0]) }
    }
    var best: (score: Int, cell: Int)?
    set.forEach { cell in
      let coordinates = layout.coordinates(ofCell: cell)
      let score = assumed.count { coordinates[$0.0] == $0.1 }
      if score > best?.score ?? -1 { best = (score, cell) }
    }
    return best.map { situation(inCell: $0.cell) }
  }
}
