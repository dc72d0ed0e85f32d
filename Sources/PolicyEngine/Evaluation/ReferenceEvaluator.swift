/// Decides by the definition, norm by norm: obviously right, and the measure for everything fast.
///
/// See `docs/policy-language.md`, "What it means".
public struct ReferenceEvaluator: Sendable {
  private let facts: FactSet
  private let norms: [Norm]
  private let order: [Int]
  private let relations: [ActRelations]
  private let tracer: NormTracer

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
    relations = NormRelations.ofAll(facts.acts.indices, norms)
    tracer = NormTracer(facts: facts, norms: norms, relations: relations)
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
    tracer.steps(of: decide(situation), in: situation)
  }
}
