/// Finds the situations in which the versions say something else about an act.
struct RulingComparer {
  let old: PolicyVersion
  let new: PolicyVersion
  let joined: JoinedFacts

  /// What is different in some cells; cells with equal differences are told together.
  private struct Difference: Hashable {
    var kind: AnswerChange.Kind
    /// What stays, and is not worth telling two changes for.
    var verdicts: [Verdict]
    var before: RulingMeaning?
    var after: RulingMeaning?
  }

  /// The changes of one act.
  ///
  /// - Returns: Nil where the act has too many combinations to be listed.
  func changes(act: Int, oldNorms: [Int], newNorms: [Int]) -> [BoxedChange]? {
    guard !isSame(oldNorms, newNorms) else { return [] }
    let cells = CommonCells(
      act: act, old: .init(candidates: oldNorms, norms: old.norms, order: old.order),
      new: .init(candidates: newNorms, norms: new.norms, order: new.order), joined: joined)
    guard let cells else { return nil }
    var found = ChangedCells<Difference>()
    for group in cells.groups {
      let before = RulingMeaning(group.old, in: old)
      let after = RulingMeaning(group.new, in: new)
      if let difference = difference(before, after) { found.add(group, difference) }
    }
    return found.boxed(in: cells.layout, kind: \.kind)
  }

  private func isSame(_ oldNorms: [Int], _ newNorms: [Int]) -> Bool {
    Set(oldNorms.map { old.contentsAboutOneAct[$0] })
      == Set(newNorms.map { new.contentsAboutOneAct[$0] })
  }

  private func difference(_ before: RulingMeaning, _ after: RulingMeaning) -> Difference? {
    if before == after { return nil }
    let verdicts = [before.verdict, after.verdict]
    if before.verdict != after.verdict {
      return Difference(kind: .answer, verdicts: verdicts, before: nil, after: nil)
    }
    let kind: AnswerChange.Kind = before.details != after.details ? .conditions : .citations
    return Difference(kind: kind, verdicts: verdicts, before: before, after: after)
  }
}
