/// Tells how the norms fared that a decision rests on.
///
/// See `docs/policy-language.md`, "What it means": `unless` disapplies a norm, so that it never spoke;
/// `overrides` defeats it, so that it spoke and yields.
public struct NormTracer: Sendable {
  private let act: Int
  private let flow: NormFlow
  /// For every act the norms about it and the duties that it can trigger.
  private let candidates: [NormShortlist]
  /// For every act all norms that take part in its decisions.
  private let pools: [Set<Int>]
  /// For every norm those that override it.
  private let overriders: [[Int]]

  /// Prepares to trace decisions by norms whose overrides have no cycle.
  public init(facts: FactSet, norms: [Norm]) {
    self.init(
      facts: facts, norms: norms,
      relations: NormRelations.ofAll(facts.acts.indices, norms))
  }

  init(facts: FactSet, norms: [Norm], relations: [ActRelations]) {
    act = facts.act
    flow = NormFlow(norms, who: facts.who)
    candidates = NormShortlist.shortlists(
      of: relations.map { ($0.rulingNorms + $0.dutyNorms).sorted() }, norms: norms, in: facts)
    pools = relations.map { Set($0.rulingNorms + $0.dutyNorms + $0.supportNorms) }
    var overriders = Array(repeating: [Int](), count: norms.count)
    for (index, norm) in norms.enumerated() {
      for override in norm.overrides { overriders[override.norm].append(index) }
    }
    self.overriders = overriders
  }

  /// How every norm about the asked act and every possible duty fared, in the document's order.
  ///
  /// - Complexity: The norms of the act that speak of its topic, whatever the policy's size.
  public func steps(of decision: Decision, in situation: Situation) -> [TraceStep] {
    let act = situation[act]
    var steps: [TraceStep] = []
    for index in candidates[act].norms(in: situation) {
      switch flow.course(of: index, in: situation) {
      case .untriggered: continue
      case .disapplied(let branch):
        steps.append(TraceStep(norm: index, outcome: .disapplied(branch: branch)))
      case .speaks where decision.rests(on: index):
        steps.append(TraceStep(norm: index, outcome: .active))
      case .speaks:
        steps.append(
          TraceStep(norm: index, outcome: .defeated(by: winners(over: index, act, situation))))
      }
    }
    return steps
  }

  /// The norms that a norm yields to.
  private func winners(over index: Int, _ act: Int, _ situation: Situation) -> [Int] {
    overriders[index].filter { other in
      pools[act].contains(other) && flow.course(of: other, in: situation) == .speaks
    }
  }
}

extension Decision {
  /// Whether a norm is active in it.
  fileprivate func rests(on norm: Int) -> Bool {
    ruling.cited.contains(norm) || ruling.also.contains(norm) || owed.duties.contains(norm)
  }
}
