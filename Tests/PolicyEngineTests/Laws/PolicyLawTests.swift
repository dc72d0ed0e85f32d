import Testing

@testable import PolicyEngine

/// The laws of the policy language, on policies by chance.
@Suite struct PolicyLawTests {
  private static let seeds = 1_000..<1_200 as Range<UInt64>

  private func reference(_ policy: RandomPolicy) -> ReferenceEvaluator {
    ReferenceEvaluator(facts: policy.facts, norms: policy.norms)
  }

  private func each(_ body: (RandomPolicy, inout Dice) -> Void) {
    for seed in Self.seeds {
      var dice = Dice(seed: seed &* 31)
      body(RandomPolicy(seed: seed), &dice)
    }
  }

  @Test func `the order of the norms changes nothing`() {
    each { policy, dice in
      let (shuffled, origin) = policy.shuffled(&dice)
      let (before, after) = (reference(policy), reference(shuffled))
      for situation in policy.situations {
        let decision = after.decide(situation)
        func names(_ norms: [Int]) -> [Int] { norms.map { origin[$0] }.sorted() }
        let expected = before.decide(situation)
        #expect(decision.ruling.verdict == expected.ruling.verdict)
        #expect(names(decision.ruling.cited) == expected.ruling.cited)
        #expect(names(decision.ruling.also) == expected.ruling.also)
        #expect(names(decision.owed.duties) == expected.owed.duties)
        #expect(decision.ruling.conflicts.count == expected.ruling.conflicts.count)
      }
    }
  }

  @Test func `saying something twice changes nothing but the citation`() {
    each { policy, dice in
      var doubled = policy
      let twin = dice.number(0...(policy.norms.count - 1))
      doubled.norms.append(policy.norms[twin])
      // What defeats a norm defeats its twin.
      for index in policy.norms.indices
      where policy.norms[index].overrides.contains(where: { $0.norm == twin }) {
        doubled.norms[index].overrides.append(Override(norm: policy.norms.count, because: nil))
      }
      let (before, after) = (reference(policy), reference(doubled))
      for situation in policy.situations {
        let (one, two) = (before.decide(situation), after.decide(situation))
        let isOld = { $0 < policy.norms.count }
        #expect(one.ruling.verdict == two.ruling.verdict)
        #expect(one.ruling.cited == two.ruling.cited.filter(isOld))
        #expect(one.ruling.also == two.ruling.also.filter(isOld))
        #expect(one.owed.duties == two.owed.duties.filter(isOld))
      }
    }
  }

  @Test func `a norm that overrides nothing never makes a verdict less strict`() {
    each { policy, dice in
      var more = policy
      var added = RandomPolicy(seed: dice.next()).norms[0]
      added.overrides = []
      guard let renamed = policy.adopt(added) else { return }
      more.norms.append(renamed)
      let (before, after) = (reference(policy), reference(more))
      for situation in policy.situations {
        #expect(after.decide(situation).ruling.verdict >= before.decide(situation).ruling.verdict)
      }
    }
  }

  @Test func `a permission weakens a verdict only by a declared override`() {
    each { policy, _ in
      for index in policy.norms.indices where policy.norms[index].modality == .may {
        var without = policy
        without.norms[index].acts = ValueSet()
        let (with, without_) = (reference(policy), reference(without))
        for situation in policy.situations {
          let (now, before) = (with.decide(situation).ruling, without_.decide(situation).ruling)
          guard now.verdict < before.verdict else { continue }
          let yielding = Set(policy.norms[index].overrides.map(\.norm))
          #expect(before.cited.contains { yielding.contains($0) })
        }
      }
    }
  }

  @Test func `every answer but silence cites, and nothing cited is defeated or disapplied`() {
    each { policy, _ in
      let reference = reference(policy)
      for situation in policy.situations {
        let ruling = reference.decide(situation).ruling
        #expect(ruling.cited.isEmpty == (ruling.verdict == .silent))
        let active = reference.trace(situation).filter { $0.outcome == .active }.map(\.norm)
        #expect(Set(ruling.cited + ruling.also).isSubset(of: active))
        for norm in ruling.cited {
          #expect(policy.norms[norm].acts.contains(situation[policy.facts.act]))
          #expect(policy.norms[norm].applies(in: situation, who: policy.facts.who))
        }
      }
    }
  }

  @Test func `what is replayed from the trace is what was decided`() {
    each { policy, _ in
      let reference = reference(policy)
      for situation in policy.situations {
        for step in reference.trace(situation) {
          let norm = policy.norms[step.norm]
          switch step.outcome {
          case .active: #expect(norm.applies(in: situation, who: policy.facts.who))
          case .disapplied(let branch): #expect(norm.exceptions[branch].holds(in: situation))
          case .defeated(let winners):
            for winner in winners {
              #expect(policy.norms[winner].overrides.contains { $0.norm == step.norm })
            }
          }
        }
      }
    }
  }
}
