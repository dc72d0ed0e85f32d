import Testing

@testable import PolicyEngine

@Suite struct InterviewTests {
  private static let seeds = 0..<150 as Range<UInt64>

  private func known(_ policy: RandomPolicy, act: Int) -> PartialSituation {
    var known = PartialSituation(count: policy.facts.count)
    known[policy.facts.act] = act
    return known
  }

  private func compile(_ policy: RandomPolicy) -> CompiledPolicy {
    CompiledPolicy(facts: policy.facts, norms: policy.norms)
  }

  @Test(arguments: Interview.Goal.allCases)
  func `no other order of questions costs less`(goal: Interview.Goal) {
    for seed in Self.seeds {
      let policy = RandomPolicy(seed: seed)
      var brute = BruteForce(policy, goal: goal)
      let interview = Interview(compile(policy), until: goal)
      for act in policy.facts.acts.indices {
        let start = known(policy, act: act)
        let cost = brute.cost(after: start) { interview.nextQuestion(after: $0)?.fact }
        #expect(abs(cost - brute.least(after: start)) < 1e-6, "seed \(seed)")
      }
    }
  }

  /// Walks through every answer to every question that is asked.
  private func walk(
    _ interview: Interview, _ policy: RandomPolicy, from start: PartialSituation,
    visit: (PartialSituation, Question?) -> Void
  ) {
    let question = interview.nextQuestion(after: start)
    visit(start, question)
    guard let question else { return }
    for value in policy.facts[question.fact].values.indices {
      var answered = start
      answered[question.fact] = value
      walk(interview, policy, from: answered, visit: visit)
    }
  }

  @Test(arguments: [0, 12, 1_000_000])
  func `every question can matter, and the last answer settles it`(exactLimit: Int) {
    for seed in Self.seeds {
      let policy = RandomPolicy(seed: seed)
      let brute = BruteForce(policy, goal: .verdictAndCitations)
      let interview = Interview(compile(policy), exactLimit: exactLimit)
      let start = PartialSituation(count: policy.facts.count)
      walk(interview, policy, from: start) { known, question in
        guard let question else {
          #expect(brute.findings(known).count == 1, "seed \(seed)")
          return
        }
        #expect(known[question.fact] == nil)
        let outcomes = policy.facts[question.fact].values.indices.map { value in
          var answered = known
          answered[question.fact] = value
          return brute.findings(answered)
        }
        #expect(outcomes.contains { $0 != outcomes[0] } || outcomes.count == 1, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [0, 12, 1_000_000])
  func `there are never more questions than were announced`(exactLimit: Int) {
    for seed in Self.seeds {
      let policy = RandomPolicy(seed: seed)
      let interview = Interview(compile(policy), exactLimit: exactLimit)
      let start = PartialSituation(count: policy.facts.count)
      let most = interview.nextQuestion(after: start)?.atMost ?? 0
      walk(interview, policy, from: start) { known, question in
        #expect(known.known.count + (question?.atMost ?? 0) <= most, "seed \(seed)")
      }
    }
  }

  @Test func `what is not known is not asked again, and asking ends when nothing else helps`() {
    for seed in Self.seeds {
      let policy = RandomPolicy(seed: seed)
      var dice = Dice(seed: seed)
      let brute = BruteForce(policy, goal: .verdictAndCitations)
      let interview = Interview(compile(policy))
      var known = PartialSituation(count: policy.facts.count)
      var declined: Set<Int> = []
      while let question = interview.nextQuestion(after: known, declined: declined) {
        #expect(!declined.contains(question.fact) && known[question.fact] == nil)
        if dice.happens(in100: 50) {
          declined.insert(question.fact)
        } else {
          known[question.fact] = question.choices.randomElement(using: &dice)?.values[0]
        }
      }
      let left = brute.findings(known)
      for fact in known.unknown where !declined.contains(fact) {
        for value in policy.facts[fact].values.indices {
          var answered = known
          answered[fact] = value
          #expect(brute.findings(answered) == left, "seed \(seed)")
        }
      }
    }
  }

  @Test func `values in one choice lead to the same decisions`() {
    for seed in Self.seeds {
      let policy = RandomPolicy(seed: seed)
      let compiled = compile(policy)
      let interview = Interview(compiled)
      for situation in policy.situations {
        for fact in policy.facts.all.indices {
          let choices = interview.choices(of: fact, act: situation[policy.facts.act])
          let values = choices.first { $0.values.contains(situation[fact]) }?.values ?? []
          var other = situation
          other[fact] = values.last ?? -1
          #expect(compiled.decide(other) == compiled.decide(situation))
        }
      }
    }
  }
}
