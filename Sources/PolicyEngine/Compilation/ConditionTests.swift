/// The sets of values that the conditions of some norms test, fact by fact.
struct ConditionTests {
  /// The distinct sets by fact, in the order in which they were met.
  private(set) var sets: [[ValueSet]]
  /// How many norms test each fact.
  private(set) var normCounts: [Int]
  private var seen: [Set<ValueSet>]
  private let who: Int

  /// Gathers what the norms test about a situation.
  init(_ candidates: [Int], of norms: [Norm], facts: FactSet) {
    sets = Array(repeating: [], count: facts.count)
    normCounts = Array(repeating: 0, count: facts.count)
    seen = Array(repeating: [], count: facts.count)
    who = facts.who
    for index in candidates { collect(norms[index]) }
  }

  private mutating func collect(_ norm: Norm) {
    var tested: Set<Int> = []
    if let bearers = norm.bearers { note(bearers, of: who, tested: &tested) }
    collect(norm.scope, tested: &tested)
    for exception in norm.exceptions { collect(exception, tested: &tested) }
    for fact in tested { normCounts[fact] += 1 }
  }

  private mutating func collect(_ condition: Condition, tested: inout Set<Int>) {
    switch condition {
    case .test(let fact, let values): note(values, of: fact, tested: &tested)
    case .all(let parts), .any(let parts): for part in parts { collect(part, tested: &tested) }
    case .not(let part): collect(part, tested: &tested)
    }
  }

  private mutating func note(_ values: ValueSet, of fact: Int, tested: inout Set<Int>) {
    if seen[fact].insert(values).inserted { sets[fact].append(values) }
    tested.insert(fact)
  }
}
