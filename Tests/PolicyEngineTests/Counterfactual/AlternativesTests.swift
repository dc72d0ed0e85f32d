import Testing

@testable import PolicyEngine

@Suite struct AlternativesTests {
  /// The verdicts that this many changes can reach, whatever the unknown facts turn out to be.
  private func reachable(
    _ policy: RandomPolicy, from partial: PartialSituation, changes: Int
  ) -> Set<Verdict> {
    let reference = ReferenceEvaluator(facts: policy.facts, norms: policy.norms)
    func strictest(_ partial: PartialSituation) -> Verdict {
      policy.completions(of: partial).map { reference.decide($0).ruling.verdict }.max() ?? .silent
    }
    func reach(_ partial: PartialSituation, from fact: Int, left: Int) -> Set<Verdict> {
      if left == 0 { return [strictest(partial)] }
      var found: Set<Verdict> = []
      for next in policy.facts.all.indices
      where next >= fact && next != policy.facts.act && policy.facts[next].isChangeable {
        for value in policy.facts[next].values.indices where value != partial[next] {
          var changed = partial
          changed[next] = value
          found.formUnion(reach(changed, from: next + 1, left: left - 1))
        }
      }
      return found
    }
    return reach(partial, from: 0, left: changes)
  }

  @Test func `an alternative holds, and none is nearer`() {
    for seed in 0..<250 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let compiled = CompiledPolicy(facts: policy.facts, norms: policy.norms)
      var dice = Dice(seed: seed)
      var partial = policy.partial(&dice)
      partial[policy.facts.act] = 0
      let now = compiled.possibilities(of: partial).untilKnown
      let found = compiled.alternatives(to: partial)
      for alternative in found {
        for last in alternative.changes.last?.values ?? [] {
          var changed = partial
          for change in alternative.changes { changed[change.fact] = change.values[0] }
          if let change = alternative.changes.last { changed[change.fact] = last }
          #expect(compiled.possibilities(of: changed).untilKnown == alternative.ruling.verdict)
        }
        #expect(alternative.allows || alternative.ruling.verdict < now)
      }
      if let first = found.first(where: \.allows) {
        for fewer in 0..<first.changes.count {
          let verdicts = reachable(policy, from: partial, changes: fewer)
          #expect(!verdicts.contains { $0.modality?.allows ?? false }, "seed \(seed)")
        }
      } else if !(now.modality?.allows ?? false) {
        for changes in 0..<policy.facts.count {
          let verdicts = reachable(policy, from: partial, changes: changes)
          #expect(!verdicts.contains { $0.modality?.allows ?? false }, "seed \(seed)")
        }
      }
    }
  }

  @Test func `another channel is the nearest way`() throws {
    let policy = CompiledPolicy(try BenchmarkPolicy.document())
    let known = try PartialSituation(
      named: ["do": "communicate-official", "via": "personal-social", "purpose": "work"],
      in: policy.facts)
    let found = policy.alternatives(to: known)
    let via = try #require(policy.facts.index(of: "via"))
    let first = try #require(found.first)
    #expect(first.allows)
    #expect(first.changes.map(\.fact) == [via])
    let names = first.changes[0].values.map { policy.facts[via].values[$0].name }
    #expect(names == ["school-email", "school-phone", "letter"])
    #expect(found.allSatisfy { $0.changes.count == 1 })
  }

  @Test func `what cannot be changed is not proposed`() throws {
    let policy = CompiledPolicy(try BenchmarkPolicy.document())
    let known = try PartialSituation(named: ["do": "attack"], in: policy.facts)
    #expect(policy.alternatives(to: known).isEmpty)
  }

  @Test func `what is allowed already needs no alternative`() throws {
    let policy = CompiledPolicy(try BenchmarkPolicy.document())
    let known = try PartialSituation(
      named: ["do": "communicate-official", "via": "letter"], in: policy.facts)
    #expect(policy.alternatives(to: known).isEmpty)
  }
}
