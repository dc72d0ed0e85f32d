/// Tells how the norms fared that a decision rests on.
///
/// See `docs/policy-language.md`, "What it means": `unless` disapplies a norm, so that it never spoke;
/// `overrides` defeats it, so that it spoke and yields.
public struct NormTracer: Sendable {
  private let facts: FactSet
  private let norms: [Norm]
  /// For every act the norms about it and the duties that it can trigger, ascending.
  private let candidates: [[Int]]
  /// For every act all norms that take part in its decisions.
  private let pools: [Set<Int>]
  /// For every norm those that override it.
  private let overriders: [[Int]]

  /// Prepares to trace decisions by norms whose overrides have no cycle.
  public init(facts: FactSet, norms: [Norm]) {
    self.init(
      facts: facts, norms: norms,
      relations: facts.acts.indices.map { ActRelations(act: $0, norms: norms) })
  }

  init(facts: FactSet, norms: [Norm], relations: [ActRelations]) {
    self.facts = facts
    self.norms = norms
    candidates = relations.map { ($0.rulingNorms + $0.dutyNorms).sorted() }
    pools = relations.map { Set($0.rulingNorms + $0.dutyNorms + $0.supportNorms) }
    var overriders = Array(repeating: [Int](), count: norms.count)
    for (index, norm) in norms.enumerated() {
      for override in norm.overrides { overriders[override.norm].append(index) }
    }
    self.overriders = overriders
  }

  /// How every norm about the asked act and every possible duty fared, in the document's order.
  ///
  /// - Complexity: The norms of the act, whatever the policy's size.
  public func steps(of decision: Decision, in situation: Situation) -> [TraceStep] {
    let act = situation[facts.act]
    return candidates[act].compactMap { index in
      if decision.ruling.cited.contains(index) || decision.ruling.also.contains(index)
        || decision.owed.duties.contains(index)
      {
        return TraceStep(norm: index, outcome: .active)
      }
      return silenced(index, act: act, in: situation)
    }
  }

  /// Why a triggered norm does not speak; nil where it was not triggered.
  private func silenced(_ index: Int, act: Int, in situation: Situation) -> TraceStep? {
    guard norms[index].bearers?.contains(situation[facts.who]) ?? true,
      norms[index].scope.holds(in: situation)
    else { return nil }
    if let branch = norms[index].exceptions.firstIndex(where: { $0.holds(in: situation) }) {
      return TraceStep(norm: index, outcome: .disapplied(branch: branch))
    }
    let winners = overriders[index].filter { other in
      pools[act].contains(other) && norms[other].applies(in: situation, who: facts.who)
    }
    return TraceStep(norm: index, outcome: .defeated(by: winners))
  }
}
