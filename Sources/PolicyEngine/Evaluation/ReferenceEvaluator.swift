/// Decides by the definition, norm by norm: obviously right, and the measure for everything fast.
///
/// See `docs/policy-language.md`, "What it means".
public struct ReferenceEvaluator: Sendable {
  private let facts: FactSet
  private let norms: [Norm]
  private let order: [Int]
  private let relations: [ActRelations]

  /// Prepares to decide by a policy.
  public init(_ document: PolicyDocument) {
    self.init(facts: document.facts, norms: document.norms)
  }

  /// Prepares to decide by norms whose overrides have no cycle.
  public init(facts: FactSet, norms: [Norm]) {
    self.facts = facts
    self.norms = norms
    // The parser refuses cycles; norms in one would be inactive here.
    order = OverrideOrder.order(norms) ?? []
    relations = facts.acts.indices.map { ActRelations(act: $0, norms: norms) }
  }

  /// What the policy says about the asked act in a situation.
  public func decide(_ situation: Situation) -> Decision {
    let act = relations[situation[facts.act]]
    let ruling = active(among: Set(act.rulingNorms), in: situation)
    let owed = active(
      among: Set(act.dutyNorms).union(act.supportNorms), in: situation)
    let bans = owed.filter { norms[$0].modality == .mustNot }
    var duties: [Int] = []
    var conflicts: [Conflict] = []
    for duty in act.dutyNorms where owed.contains(duty) {
      let against = bans.filter { norms[$0].acts.intersects(norms[duty].acts) }
      conflicts += against.compactMap { Conflict($0, duty, norms: norms) }
      if against.isEmpty { duties.append(duty) }
    }
    return Decision(
      ruling: Ruling(active: ruling.sorted(), norms: norms),
      owed: Owed(duties: duties, conflicts: conflicts.sorted()))
  }

  /// The norms of a set that are triggered and that no active norm of the set overrides.
  private func active(among candidates: Set<Int>, in situation: Situation) -> Set<Int> {
    var active: Set<Int> = []
    var defeated: Set<Int> = []
    for index in order where candidates.contains(index) {
      guard norms[index].applies(in: situation, who: facts.who), !defeated.contains(index) else {
        continue
      }
      active.insert(index)
      for override in norms[index].overrides { defeated.insert(override.norm) }
    }
    return active
  }

  /// How every norm about the asked act and every possible duty fared.
  public func trace(_ situation: Situation) -> [TraceStep] {
    let act = relations[situation[facts.act]]
    let decision = decide(situation)
    let speaking = Set(decision.ruling.cited + decision.ruling.also + decision.owed.duties)
    return (act.rulingNorms + act.dutyNorms).sorted().compactMap { index in
      step(index, in: situation, speaking: speaking, candidates: act)
    }
  }

  private func step(
    _ index: Int, in situation: Situation, speaking: Set<Int>, candidates: ActRelations
  ) -> TraceStep? {
    let norm = norms[index]
    if speaking.contains(index) { return TraceStep(norm: index, outcome: .active) }
    guard norm.bearers?.contains(situation[facts.who]) ?? true, norm.scope.holds(in: situation)
    else { return nil }
    if let branch = norm.exceptions.firstIndex(where: { $0.holds(in: situation) }) {
      return TraceStep(norm: index, outcome: .disapplied(branch: branch))
    }
    let pool = Set(candidates.rulingNorms + candidates.dutyNorms + candidates.supportNorms)
    let winners = norms.indices.filter { other in
      pool.contains(other) && norms[other].overrides.contains { $0.norm == index }
        && norms[other].applies(in: situation, who: facts.who)
    }
    return TraceStep(norm: index, outcome: .defeated(by: winners))
  }
}

/// How one norm fared in a decision.
public struct TraceStep: Hashable, Sendable {
  /// Which norm.
  public var norm: Int
  /// How it fared.
  public var outcome: Outcome

  /// The ways to fare; a norm that was not triggered has no step.
  public enum Outcome: Hashable, Sendable {
    /// It speaks.
    case active
    /// An `unless` case holds: it never spoke.
    case disapplied(branch: Int)
    /// It spoke and yields to these.
    case defeated(by: [Int])
  }
}
