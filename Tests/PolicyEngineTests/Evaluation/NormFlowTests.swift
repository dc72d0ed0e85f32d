import Testing

@testable import PolicyEngine

@Suite struct NormFlowTests {
  /// The definition, in the order in which `docs/policy-language.md` gives it.
  private func course(of norm: Norm, in situation: Situation, who: Int) -> NormFlow.Course {
    guard norm.bearers?.contains(situation[who]) ?? true, norm.scope.holds(in: situation) else {
      return .untriggered
    }
    return norm.exceptions.firstIndex { $0.holds(in: situation) }.map { .disapplied(branch: $0) }
      ?? .speaks
  }

  @Test func `a norm laid out as tests gets as far as its conditions let it`() {
    for seed in 2_000..<2_100 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let flow = NormFlow(policy.norms, who: policy.facts.who)
      let isAsDefined = policy.situations.allSatisfy { situation in
        policy.norms.indices.allSatisfy { norm in
          flow.course(of: norm, in: situation)
            == course(of: policy.norms[norm], in: situation, who: policy.facts.who)
        }
      }
      #expect(isAsDefined, "seed \(seed)")
    }
  }

  @Test func `values beyond the first word of bits are told apart`() {
    var norm = RandomPolicy(seed: 1).norms[0]
    norm.bearers = nil
    norm.exceptions = []
    norm.scope = .test(fact: 0, values: ValueSet([0, 64, 129]))
    let flow = NormFlow([norm], who: 0)
    let speaking = (0..<300).filter {
      flow.course(of: 0, in: Situation(values: [$0])) == .speaks
    }
    #expect(speaking == [0, 64, 129])
  }
}
