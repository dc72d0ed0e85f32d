/// Two versions of a policy in shared terms.
struct VersionPair {
  let old: PolicyVersion
  let new: PolicyVersion
  let joined: JoinedFacts

  /// All changes of answers and duties, and the acts that could not be compared, in words.
  func changes() -> (changes: [AnswerChange], unchecked: [String]) {
    if Set(old.contents) == Set(new.contents) { return ([], []) }
    var found = ActChanges()
    var unchecked: [Int] = []
    let rulings = RulingComparer(old: old, new: new, joined: joined)
    let duties = DutyComparer(old: old, new: new, joined: joined)
    var known: [[DutyNorms]: [BoxedChange]] = [:]
    let facts = joined.facts
    let gone = joined.removed[facts.act] ?? ValueSet()
    for act in facts.acts.indices where !gone.contains(act) {
      let (before, after) = (relations(act, old), relations(act, new))
      if let changes = rulings.changes(
        act: act, oldNorms: before.rulingNorms, newNorms: after.rulingNorms)
      {
        found.add(changes, act)
      } else {
        unchecked.append(act)
      }
      let (was, now) = (dutyNorms(act, before, old), dutyNorms(act, after, new))
      if duties.isSame(was, now) { continue }
      let changes = known[[was, now]] ?? duties.changes(act: act, oldNorms: was, newNorms: now)
      if let changes {
        known[[was, now]] = changes
        found.add(changes, act)
      } else if unchecked.last != act {
        unchecked.append(act)
      }
    }
    let wording = ChangeWording(old: old, new: new, joined: joined)
    let changes = found.all(actCount: facts.acts.count - gone.count).map(wording.change)
    return (sorted(changes), unchecked.map { facts.acts[$0].text })
  }

  private func relations(_ act: Int, _ version: PolicyVersion) -> ActRelations {
    ActRelations(act: act, norms: version.norms)
  }

  private func dutyNorms(
    _ act: Int, _ relations: ActRelations, _ version: PolicyVersion
  ) -> DutyNorms {
    DutyNorms(act: act, relations: relations, of: version.norms, facts: joined.facts)
  }

  private func sorted(_ changes: [AnswerChange]) -> [AnswerChange] {
    AnswerChange.Kind.allCases.flatMap { kind in changes.filter { $0.kind == kind } }
  }
}

/// Changes gathered over the acts: acts with the same change share it.
struct ActChanges {
  private var places: [Key: Int] = [:]
  private var changes: [(change: BoxedChange, acts: ValueSet)] = []

  private struct Key: Hashable {
    var kind: AnswerChange.Kind
    var isDuty: Bool
    var box: Circumstances
    var old: [[Int]]
    var new: [[Int]]
  }

  /// Notes the changes of an act.
  mutating func add(_ found: [BoxedChange], _ act: Int) {
    for change in found {
      let key = Key(
        kind: change.kind, isDuty: change.isDuty, box: change.box, old: change.old, new: change.new)
      if let place = places[key] {
        changes[place].acts.insert(act)
      } else {
        places[key] = changes.count
        changes.append((change, ValueSet([act])))
      }
    }
  }

  /// The changes with their acts; nil for duties that come with most acts.
  func all(actCount: Int) -> [(BoxedChange, ValueSet?)] {
    changes.map { change, acts in
      (change, change.isDuty && acts.count * 2 > actCount ? nil : acts)
    }
  }
}
