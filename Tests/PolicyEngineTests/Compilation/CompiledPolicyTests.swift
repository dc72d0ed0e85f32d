import Testing

@testable import PolicyEngine

@Suite struct CompiledPolicyTests {
  @Test func `the table gives what the reference gives on every cell`() {
    for seed in 0..<1_000 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let reference = ReferenceEvaluator(facts: policy.facts, norms: policy.norms)
      let compiled = CompiledPolicy(facts: policy.facts, norms: policy.norms)
      let wrong = policy.situations.first { compiled.decide($0) != reference.decide($0) }
      #expect(wrong == nil, "seed \(seed)")
    }
  }

  @Test func `an act that is too large to be listed is decided the same`() {
    for seed in 0..<300 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let reference = ReferenceEvaluator(facts: policy.facts, norms: policy.norms)
      let compiled = CompiledPolicy(facts: policy.facts, norms: policy.norms, cellLimit: 0)
      #expect(compiled.tables.allSatisfy { $0.ruling.isListed == $0.ruling.facts.isEmpty })
      let wrong = policy.situations.first { compiled.decide($0) != reference.decide($0) }
      #expect(wrong == nil, "seed \(seed)")
    }
  }

  @Test func `a situation that stands for a cell falls into that cell`() {
    for seed in 0..<200 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      for act in CompiledPolicy(facts: policy.facts, norms: policy.norms).tables {
        for (number, cell) in act.ruling.cells.enumerated() {
          let situation = act.representative(of: cell.coordinates, in: act.ruling)
          #expect(act.ruling.cellNumber(of: situation) == number)
          #expect(act.ruling.outcomeNumber(in: situation) == cell.outcome)
          #expect(situation[policy.facts.act] == act.act)
        }
      }
    }
  }
}
