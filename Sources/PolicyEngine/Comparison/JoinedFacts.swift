/// The facts of two versions of a policy as one set, so that both can be asked the same question.
///
/// Facts and values are matched by name. The newer version's come first and keep their indices;
/// what only the older one has follows.
struct JoinedFacts {
  /// All facts and values of both.
  let facts: FactSet
  /// The values of each fact that the newer version no longer has, where it still has the fact.
  let removed: [Int: ValueSet]
  private let old: FactSet
  private let placeOfFact: [Int]
  private let placeOfValue: [[Int]]

  /// Joins the facts of two versions.
  init(old: FactSet, new: FactSet) {
    var all = new.all
    var removed: [Int: ValueSet] = [:]
    var placeOfFact: [Int] = []
    var placeOfValue: [[Int]] = []
    for fact in old.all {
      guard let place = new.index(of: fact.name) else {
        placeOfFact.append(all.count)
        placeOfValue.append(Array(fact.values.indices))
        all.append(fact)
        continue
      }
      placeOfFact.append(place)
      placeOfValue.append(
        fact.values.map { value in
          if let found = all[place].valueIndex(value.name) { return found }
          all[place].values.append(value)
          removed[place, default: ValueSet()].insert(all[place].values.count - 1)
          return all[place].values.count - 1
        })
    }
    facts = FactSet(all)
    self.old = old
    self.removed = removed
    self.placeOfFact = placeOfFact
    self.placeOfValue = placeOfValue
  }

  /// A norm of the older version in terms of the joined facts.
  func joined(old norm: Norm) -> Norm {
    var norm = norm
    norm.acts = values(norm.acts, of: old.act)
    if let bearers = norm.bearers {
      let isEveryone = bearers.count == old[old.who].values.count
      norm.bearers = isEveryone ? nil : values(bearers, of: old.who)
    }
    norm.dutyTriggers = norm.dutyTriggers.map { values($0, of: old.act) }
    norm.scope = joined(norm.scope)
    norm.exceptions = norm.exceptions.map(joined)
    return norm
  }

  private func joined(_ condition: Condition) -> Condition {
    switch condition {
    case .test(let fact, let set): .test(fact: placeOfFact[fact], values: values(set, of: fact))
    case .all(let parts): .all(parts.map(joined))
    case .any(let parts): .any(parts.map(joined))
    case .not(let part): .not(joined(part))
    }
  }

  /// All of a fact's values stay all of them: what is new was meant too.
  private func values(_ set: ValueSet, of fact: Int) -> ValueSet {
    let place = placeOfFact[fact]
    let count = old[fact].values.count
    if fact != old.act, set.count == count { return .full(facts[place].values.count) }
    return ValueSet(set.indices.map { placeOfValue[fact][$0] })
  }

  /// A norm of the newer version in terms of the joined facts.
  func joined(new norm: Norm, of new: FactSet) -> Norm {
    var norm = norm
    if let bearers = norm.bearers, bearers.count == new[new.who].values.count { norm.bearers = nil }
    norm.scope = widened(norm.scope, new)
    norm.exceptions = norm.exceptions.map { widened($0, new) }
    return norm
  }

  private func widened(_ condition: Condition, _ new: FactSet) -> Condition {
    switch condition {
    case .test(let fact, let set):
      set.count == new[fact].values.count
        ? .test(fact: fact, values: .full(facts[fact].values.count)) : condition
    case .all(let parts): .all(parts.map { widened($0, new) })
    case .any(let parts): .any(parts.map { widened($0, new) })
    case .not(let part): .not(widened(part, new))
    }
  }
}
