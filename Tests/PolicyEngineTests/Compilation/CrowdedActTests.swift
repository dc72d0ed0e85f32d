import Testing

@testable import PolicyEngine

/// Acts with too many outcomes to be told apart.
@Suite struct CrowdedActTests {
  private func crowded(_ policy: RandomPolicy) -> CompiledPolicy {
    CompiledPolicy(facts: policy.facts, norms: policy.norms, cellLimit: 0, budget: .none)
  }

  @Test func `they are decided the same`() {
    var crowds = 0
    for seed in 0..<300 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let reference = ReferenceEvaluator(facts: policy.facts, norms: policy.norms)
      let compiled = crowded(policy)
      crowds += compiled.oversized.count(where: \.isEstimated)
      let wrong = policy.situations.first { compiled.decide($0) != reference.decide($0) }
      #expect(wrong == nil, "seed \(seed)")
    }
    #expect(crowds > 300)
  }

  @Test func `nothing that is possible is missing from what is estimated`() {
    for seed in 0..<300 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let exact = CompiledPolicy(facts: policy.facts, norms: policy.norms)
      var dice = Dice(seed: seed)
      let partial = policy.partial(&dice)
      let (found, real) = (
        crowded(policy).possibilities(of: partial), exact.possibilities(of: partial)
      )
      #expect(Set(found.verdicts).isSuperset(of: real.verdicts), "seed \(seed)")
      #expect(found.untilKnown >= real.untilKnown)
      #expect(Set(found.owedInAll).isSubset(of: real.owedInAll))
      #expect(Set(found.owedInAll + found.owedInSome).isSuperset(of: real.owedInSome))
      #expect(Set(found.factsForVerdict).isSuperset(of: real.factsForVerdict))
      #expect(Set(found.factsForCitations).isSuperset(of: real.factsForCitations))
      #expect(Set(found.factsForDuties).isSuperset(of: real.factsForDuties))
      for ruling in real.rulings {
        #expect(
          found.rulings.contains {
            $0.verdict == ruling.verdict && Set($0.cited).isSuperset(of: ruling.cited)
          })
      }
    }
  }

  @Test func `an interview about them ends in what is so`() {
    for seed in 0..<150 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let compiled = crowded(policy)
      let interview = Interview(compiled)
      var dice = Dice(seed: seed)
      var known = PartialSituation(count: policy.facts.count)
      while let question = interview.nextQuestion(after: known) {
        #expect(known[question.fact] == nil)
        known[question.fact] = question.choices.randomElement(using: &dice)?.values[0]
      }
      let findings = BruteForce(policy, goal: .verdictAndCitations).findings(known)
      #expect(findings.count == 1, "seed \(seed)")
    }
  }

  /// Norms that each look at facts of their own: every combination of them can be active.
  private func independent(facts count: Int, acts: Int) -> (FactSet, [Norm]) {
    let names = ["do", "who"] + (0..<count).map { "fact-\($0)" }
    let facts = FactSet(
      names.map { name in
        Fact(
          name: name, question: name, hint: nil, reads: "%",
          values: (0..<(name == "do" ? acts : 2)).map {
            .init(name: "\($0)", text: "\($0)", hint: nil, words: [])
          }, groups: [], cost: 1, isChangeable: true, assumed: nil, settles: nil,
          position: .init(line: 1, column: 1))
      })
    let norms = (0..<count).map { index in
      Norm(
        id: "norm-\(index)", paragraph: "p", cites: [], modality: index == 0 ? .mustNot : .may,
        acts: .full(acts), bearers: nil, scope: .test(fact: index + 2, values: ValueSet([1])),
        dutyTriggers: nil, exceptions: [], overrides: [], provisions: [], reportTo: [],
        within: nil, every: nil, record: nil, gate: nil, needsJudgement: false, note: nil,
        position: .init(line: 1, column: 1))
    }
    return (facts, norms)
  }

  @Test(arguments: [20, 60])
  func `a hostile policy is compiled and asked about at once`(count: Int) throws {
    let (facts, norms) = independent(facts: count, acts: 3)
    let policy = CompiledPolicy(facts: facts, norms: norms)
    #expect(policy.oversized.map(\.act) == [0, 1, 2])
    var known = PartialSituation(count: facts.count)
    known[facts.act] = 0
    #expect(policy.possibilities(of: known).verdicts == [.says(.mustNot), .says(.may), .silent])
    known[2] = 1
    #expect(policy.possibilities(of: known).settledVerdict == .says(.mustNot))
    #expect(Interview(policy, until: .verdict).nextQuestion(after: known) == nil)
    let situation = Situation(values: [0, 0, 1] + Array(repeating: 1, count: count - 1))
    #expect(policy.decide(situation).ruling.cited == [0])
    #expect(policy.decide(situation).ruling.also.count == count - 1)
  }
}
