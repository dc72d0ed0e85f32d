/// A box of situations in which the versions differ in the same way.
struct BoxedChange {
  /// What is different.
  var kind: AnswerChange.Kind
  /// The situations; the act is not among the limits.
  var box: Circumstances
  /// Whether it is about duties besides the asked act.
  var isDuty = false
  /// The norms that are active in the older version in some of them, set by set; of duties only
  /// those that the newer version does not have.
  var old: [[Int]]
  /// The same for the newer version.
  var new: [[Int]]
}

/// Cells that were found to differ, by how they differ.
struct ChangedCells<Difference: Hashable> {
  private var places: [Difference: Int] = [:]
  private var differences: [Difference] = []
  private var groups: [[CommonCells.Group]] = []

  init() {}

  /// Notes that some cells differ.
  mutating func add(_ group: CommonCells.Group, _ difference: Difference) {
    if let place = places[difference] {
      groups[place].append(group)
    } else {
      places[difference] = groups.count
      differences.append(difference)
      groups.append([group])
    }
  }

  /// The cells as boxes, as few for each difference as possible.
  func boxed(
    in layout: TableLayout, kind: (Difference) -> AnswerChange.Kind,
    _ finish: (inout BoxedChange, Difference) -> Void = { _, _ in }
  ) -> [BoxedChange] {
    zip(differences, groups).flatMap { difference, groups in
      var all = groups[0].cells
      for group in groups.dropFirst() { all.formUnion(group.cells) }
      return CellBoxes(layout).boxes(of: all).map { box in
        let inside = groups.filter { touches(box, $0.cells, layout) }
        var change = BoxedChange(
          kind: kind(difference), box: box, old: inside.map(\.old), new: inside.map(\.new))
        finish(&change, difference)
        return change
      }
    }
  }

  private func touches(_ box: Circumstances, _ cells: CellSet, _ layout: TableLayout) -> Bool {
    var found = false
    cells.forEach { cell in
      if found { return }
      found = zip(layout.classes, layout.coordinates(ofCell: cell)).allSatisfy { classes, index in
        box.limits[classes.fact]?.contains(classes.members[index][0]) ?? true
      }
    }
    return found
  }
}
