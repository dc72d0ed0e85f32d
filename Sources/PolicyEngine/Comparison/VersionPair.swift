/// Two versions of a policy in shared terms.
struct VersionPair {
  let old: PolicyVersion
  let new: PolicyVersion
  let joined: JoinedFacts

  /// All changes of answers and duties, and the acts that could not be compared, in words.
  func changes() -> (changes: [AnswerChange], unchecked: [String]) {
    if Set(old.contents) == Set(new.contents) { return ([], []) }
    var found = ActChanges()
    let unchecked = compareRulings(into: &found).union(compareDuties(into: &found))
    let wording = ChangeWording(old: old, new: new, joined: joined)
    let changes = found.all(actCount: acts.count).map(wording.change)
    return (sorted(changes), unchecked.sorted().map { joined.facts.acts[$0].text })
  }

  /// The acts that the newer version still knows.
  private var acts: [Int] {
    let gone = joined.removed[joined.facts.act] ?? ValueSet()
    return joined.facts.acts.indices.filter { !gone.contains($0) }
  }

  private func compareRulings(into found: inout ActChanges) -> Set<Int> {
    let comparer = RulingComparer(old: old, new: new, joined: joined)
    var unchecked: Set<Int> = []
    for act in acts {
      let changes = comparer.changes(
        act: act, oldNorms: old.norms.indices.filter { old.norms[$0].acts.contains(act) },
        newNorms: new.norms.indices.filter { new.norms[$0].acts.contains(act) })
      if let changes { found.add(changes, act) } else { unchecked.insert(act) }
    }
    return unchecked
  }

  private func compareDuties(into found: inout ActChanges) -> Set<Int> {
    let comparer = DutyComparer(old: old, new: new, joined: joined)
    let before = DutyNorms.all(old.norms, facts: joined.facts)
    let after = DutyNorms.all(new.norms, facts: joined.facts)
    var known: [[DutyNorms]: [BoxedChange]] = [:]
    var unchecked: Set<Int> = []
    for act in acts where !comparer.isSame(before[act], after[act]) {
      let pair = [before[act], after[act]]
      let changes =
        known[pair] ?? comparer.changes(act: act, oldNorms: pair[0], newNorms: pair[1])
      if let changes {
        known[pair] = changes
        found.add(changes, act)
      } else {
        unchecked.insert(act)
      }
    }
    return unchecked
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
