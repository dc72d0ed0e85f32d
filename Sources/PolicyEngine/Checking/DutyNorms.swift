/// What can be a duty while an act is asked about, and what decides it.
///
/// Authors write `any: [{ do: tell }, { event: worry }]`: with the act known, such norms look at few
/// facts, and nearly all acts look at the same.
struct DutyNorms: Hashable {
  /// The norms that can be owed.
  let duties: [Int]
  /// These, their bans, and whatever can defeat either.
  let candidates: [Int]
  /// Of those that name the asked act, what is left of their conditions, by index.
  private let decided: [Int: Norm]

  private init(duties: [Int], candidates: [Int], decided: [Int: Norm]) {
    self.duties = duties
    self.candidates = candidates
    self.decided = decided
  }

  /// The duties of all acts of a policy, in the order of the acts.
  static func all(_ norms: [Norm], facts: FactSet) -> [DutyNorms] {
    let looking = norms.indices.filter { norms[$0].looks(at: facts.act) }
    // Most norms are the same for every act: what can apply at all is found once.
    var usable = norms.indices.map { norms[$0].given(act: 0, of: facts.act) != nil }
    let owable = norms.indices.filter { norms[$0].canBeOwed }
    let support = norms.indices.filter {
      norms[$0].modality == .mustNot || !norms[$0].overrides.isEmpty
    }
    return facts.acts.indices.map { act in
      var decided: [Int: Norm] = [:]
      for index in looking {
        decided[index] = norms[index].given(act: act, of: facts.act)
        usable[index] = decided[index] != nil
      }
      let duties = owable.filter { index in
        usable[index] && !norms[index].acts.contains(act)
          && norms[index].dutyTriggers?.contains(act) ?? true
      }
      let kept = needed(duties, support: support.filter { usable[$0] }, norms)
      return DutyNorms(
        duties: duties, candidates: kept.indices.filter { kept[$0] },
        decided: decided.filter { kept[$0.key] })
    }
  }

  /// Whether each norm is a duty, a ban of one, or something that can defeat either.
  private static func needed(_ duties: [Int], support: [Int], _ norms: [Norm]) -> [Bool] {
    var kept = Array(repeating: false, count: norms.count)
    var acts = ValueSet()
    for index in duties {
      kept[index] = true
      acts = acts.union(norms[index].acts)
    }
    for index in support
    where norms[index].modality == .mustNot && norms[index].acts.intersects(acts) {
      kept[index] = true
    }
    var grew = true
    while grew {
      grew = false
      for index in support where !kept[index] {
        if norms[index].overrides.contains(where: { kept[$0.norm] }) {
          kept[index] = true
          grew = true
        }
      }
    }
    return kept
  }

  // The norms' conditions are left out of the hash: they are long, and differ only where the
  // candidates are the same and the act is named.
  func hash(into hasher: inout Hasher) {
    hasher.combine(duties)
    hasher.combine(candidates)
  }

  /// The classes of the facts that these norms look at.
  ///
  /// - Parameter norms: The norms as `replacing(in:)` gives them.
  func layout(_ norms: [Norm], facts: FactSet) -> TableLayout {
    let tests = ConditionTests(candidates, of: norms, facts: facts)
    let classes = facts.all.indices.compactMap { fact -> ValueClasses? in
      guard fact != facts.act else { return nil }
      let classes = ValueClasses(
        fact: fact, valueCount: facts[fact].values.count, toldApartBy: tests.sets[fact])
      return classes.count > 1 ? classes : nil
    }
    return TableLayout(classes, limit: CompiledPolicy.cellLimit)
  }

  /// All norms of a policy with these in place of their originals.
  func replacing(in all: [Norm]) -> [Norm] {
    var all = all
    for (index, norm) in decided { all[index] = norm }
    return all
  }
}
