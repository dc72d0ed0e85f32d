import Testing

@testable import PolicyEngine

@Suite struct PossibilitiesTests {
  @Test func `what is possible is what the completions have, no more and no less`() {
    for seed in 0..<400 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let compiled = CompiledPolicy(facts: policy.facts, norms: policy.norms)
      let reference = ReferenceEvaluator(facts: policy.facts, norms: policy.norms)
      var dice = Dice(seed: seed)
      for _ in 0..<4 {
        let partial = policy.partial(&dice)
        let completions = policy.completions(of: partial).map { reference.decide($0) }
        let found = compiled.possibilities(of: partial)
        #expect(Set(found.rulings) == Set(completions.map(\.ruling)))
        #expect(found.rulings.count == Set(found.rulings).count)
        #expect(found.untilKnown == completions.map(\.ruling.verdict).max())
        let owings = completions.map { Set($0.owed.duties) }
        let some = owings.reduce(into: Set()) { $0.formUnion($1) }
        let all = owings.reduce(some) { $0.intersection($1) }
        #expect(Set(found.owedInAll) == all)
        #expect(Set(found.owedInSome) == some.subtracting(all))
      }
    }
  }

  @Test func `what is told without the facts that matter is the same, crowded acts included`() {
    for seed in 0..<150 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      var dice = Dice(seed: seed)
      for compiled in [
        CompiledPolicy(facts: policy.facts, norms: policy.norms),
        CompiledPolicy(facts: policy.facts, norms: policy.norms, cellLimit: 0, budget: .none),
      ] {
        let partial = policy.partial(&dice)
        let (said, whole) = (compiled.sayings(of: partial), compiled.possibilities(of: partial))
        #expect(said.rulings == whole.rulings, "seed \(seed)")
        #expect(said.owedInAll == whole.owedInAll, "seed \(seed)")
      }
    }
  }

  @Test func `a settled verdict is the verdict of every completion`() {
    for seed in 0..<400 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let compiled = CompiledPolicy(facts: policy.facts, norms: policy.norms)
      var dice = Dice(seed: seed)
      let partial = policy.partial(&dice)
      let found = compiled.possibilities(of: partial)
      let rulings = policy.completions(of: partial).map { compiled.decide($0).ruling }
      if let verdict = found.settledVerdict {
        #expect(rulings.allSatisfy { $0.verdict == verdict })
      }
      #expect((found.settledVerdict == nil) == (Set(rulings.map(\.verdict)).count > 1))
      let findings = Set(rulings.map { [$0.verdict.strictness] + $0.cited })
      #expect(found.isSettled == (findings.count == 1))
    }
  }

  @Test func `a fact matters exactly when two completions that differ only in it differ`() {
    for seed in 0..<300 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let compiled = CompiledPolicy(facts: policy.facts, norms: policy.norms)
      var dice = Dice(seed: seed)
      let partial = policy.partial(&dice)
      let found = compiled.possibilities(of: partial)
      func matters(_ fact: Int, _ aspect: (Decision) -> some Equatable) -> Bool {
        policy.completions(of: partial).contains { situation in
          policy.facts[fact].values.indices.contains { value in
            var other = situation
            other[fact] = value
            return aspect(compiled.decide(situation)) != aspect(compiled.decide(other))
          }
        }
      }
      #expect(found.factsForVerdict == partial.unknown.filter { matters($0, \.ruling.verdict) })
      #expect(found.factsForDuties == partial.unknown.filter { matters($0, \.owed) })
      let cited = partial.unknown.filter { fact in
        matters(fact) { [$0.ruling.verdict.strictness] + $0.ruling.cited }
      }
      #expect(found.factsForCitations == cited)
    }
  }
}
