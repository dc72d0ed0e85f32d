/// The norms with every condition on the asked act decided.
///
/// For most acts it is decided in the same way, so most acts share what is worked out from it.
struct NormsByAct {
  /// The norms as they are for acts that no condition names.
  let usual: [Norm]
  private let norms: [Norm]
  private let facts: FactSet
  private let looking: [Int]

  /// Sorts out which norms look at the asked act.
  init(_ norms: [Norm], facts: FactSet) {
    self.norms = norms
    self.facts = facts
    looking = norms.indices.filter { index in
      ([norms[index].scope] + norms[index].exceptions).contains { $0.facts.contains(facts.act) }
    }
    var usual = norms
    for index in looking { usual[index] = norms[index].deciding(facts.act, is: nil) }
    self.usual = usual
  }

  /// The norms as they are for an act, if that differs for one of the candidates.
  func unusual(for act: Int, among candidates: [Int]) -> [Norm]? {
    let candidates = Set(candidates)
    var result: [Norm]?
    for index in looking where candidates.contains(index) {
      let decided = norms[index].deciding(facts.act, is: act)
      if decided.scope == usual[index].scope, decided.exceptions == usual[index].exceptions {
        continue
      }
      var changed = result ?? usual
      changed[index] = decided
      result = changed
    }
    return result
  }
}

extension Norm {
  /// The norm where a fact is known to have a value, or to have none that a condition names.
  func deciding(_ fact: Int, is value: Int?) -> Norm {
    var decided = self
    decided.scope = scope.deciding(fact, is: value)
    decided.exceptions = exceptions.map { $0.deciding(fact, is: value) }.filter { $0 != .never }
    return decided
  }
}

extension Condition {
  /// The condition that never holds.
  static let never = Condition.any([])

  /// The condition where a fact is known to have a value, or to have none that it names.
  func deciding(_ fact: Int, is value: Int?) -> Condition {
    switch self {
    case .test(fact, let values):
      return value.map(values.contains) ?? false ? .always : .never
    case .test: return self
    case .all(let parts):
      let left = parts.map { $0.deciding(fact, is: value) }.filter { !$0.isTrivial }
      if left.contains(.never) { return .never }
      return left.count == 1 ? left[0] : .all(left)
    case .any(let parts):
      let left = parts.map { $0.deciding(fact, is: value) }.filter { $0 != .never }
      if left.contains(where: \.isTrivial) { return .always }
      return left.count == 1 ? left[0] : .any(left)
    case .not(let part):
      let left = part.deciding(fact, is: value)
      if left.isTrivial { return .never }
      return left == .never ? .always : .not(left)
    }
  }
}
