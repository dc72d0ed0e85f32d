import Testing

@testable import PolicyEngine

@Suite struct InterviewCountTests {
  let policy: CompiledPolicy
  let contact: Int

  init() throws {
    policy = CompiledPolicy(try BenchmarkPolicy.document())
    contact = try #require(policy.facts[policy.facts.act].valueIndex("contact"))
  }

  private func counts(_ goal: Interview.Goal, exactLimit: Int = 1_000_000) -> [QuestionCount] {
    let interview = Interview(policy, until: goal, exactLimit: exactLimit)
    return QuestionCount.perAct(policy.facts) { interview.nextQuestion(after: $0)?.fact }
  }

  @Test func `the fewest questions on the benchmark are as measured before`() {
    let counts = counts(.verdict)
    #expect(abs(counts.mean - 1.149) < 0.0006)
    #expect(abs(counts[contact].average - 2.358) < 0.0006)
    #expect(counts[contact].longest <= 6)
  }

  @Test(arguments: Interview.Goal.allCases)
  func `looking two questions ahead is nearly as good`(goal: Interview.Goal) {
    let best = counts(goal)
    let ahead = counts(goal, exactLimit: 0)
    #expect(ahead.mean <= 1.05 * best.mean)
    for (best, ahead) in zip(best, ahead) {
      #expect(ahead.average <= 1.20 * best.average + 1e-9)
    }
  }

  @Test func `asking in the order of the document takes a quarter more`() {
    let seeking = GoalSeeking(policy)
    let counts = QuestionCount.perAct(policy.facts) { seeking.next(after: $0) }
    #expect(abs(counts.mean - 1.434) < 0.0006)
    #expect(abs(counts[contact].average - 2.860) < 0.0006)
  }
}
