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
      ([norms[index].scope] + norms[index].exceptions).contains { $0.looks(at: facts.act) }
    }
    var usual = norms
    // An act beyond the last is one that no condition names.
    for index in looking { usual[index] = norms[index].deciding(facts.act, is: facts.acts.count) }
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
  /// The norm with the conditions on one fact decided.
  fileprivate func deciding(_ fact: Int, is value: Int) -> Norm {
    var decided = self
    decided.scope = scope.given(fact, is: value)
    decided.exceptions = exceptions.map { $0.given(fact, is: value) }
      .filter { !$0.isImpossible }
    return decided
  }
}
