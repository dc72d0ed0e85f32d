/// Finds the situations in which the versions make something else a duty besides the asked act.
struct DutyComparer {
  let old: PolicyVersion
  let new: PolicyVersion
  let joined: JoinedFacts

  /// What is different in some cells; cells with equal differences are told together.
  private struct Difference: Hashable {
    var kind: AnswerChange.Kind
    var lost: Set<DutyMeaning>
    var gained: Set<DutyMeaning>
    var conflicts: [Set<ConflictMeaning>]
  }

  /// The changes of an act.
  ///
  /// - Returns: Nil where there are too many combinations to be listed.
  func changes(act: Int, oldNorms: DutyNorms, newNorms: DutyNorms) -> [BoxedChange]? {
    let cells = CommonCells(
      act: act,
      old: .init(
        candidates: oldNorms.candidates, norms: oldNorms.replacing(in: old.norms),
        order: old.order),
      new: .init(
        candidates: newNorms.candidates, norms: newNorms.replacing(in: new.norms),
        order: new.order), joined: joined)
    guard let cells else { return nil }
    let (oldDuties, newDuties) = (Set(oldNorms.duties), Set(newNorms.duties))
    var found = ChangedCells<Difference>()
    for group in cells.groups {
      let before = OwedMeaning(group.old, duties: oldDuties, in: old)
      let after = OwedMeaning(group.new, duties: newDuties, in: new)
      if before == after { continue }
      let lost = before.duties.subtracting(after.duties)
      let gained = after.duties.subtracting(before.duties)
      let isSameDuty = lost.isEmpty && gained.isEmpty
      found.add(
        group,
        Difference(
          kind: isSameDuty ? .citations : .duties, lost: lost, gained: gained,
          conflicts: [before.conflicts, after.conflicts]))
    }
    return found.boxed(in: cells.layout, kind: \.kind) { change, difference in
      change.isDuty = true
      if difference.kind == .duties {
        change.old = [difference.lost.map(\.norm).sorted()]
        change.new = [difference.gained.map(\.norm).sorted()]
      }
    }
  }

  /// Whether both versions have the same duties with an act.
  func isSame(_ oldNorms: DutyNorms, _ newNorms: DutyNorms) -> Bool {
    contents(oldNorms, old) == contents(newNorms, new)
  }

  private func contents(_ norms: DutyNorms, _ version: PolicyVersion) -> Set<Int> {
    Set(norms.candidates.map { version.contents[$0] })
  }
}
