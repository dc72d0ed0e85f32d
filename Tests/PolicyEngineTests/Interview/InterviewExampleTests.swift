import Testing

@testable import PolicyEngine

@Suite struct InterviewExampleTests {
  let policy: CompiledPolicy
  let interview: Interview

  init() throws {
    policy = CompiledPolicy(try BenchmarkPolicy.document())
    interview = Interview(policy)
  }

  private func known(_ facts: [String: String]) throws -> PartialSituation {
    try PartialSituation(named: facts, in: policy.facts)
  }

  private func name(_ question: Question?) -> String? {
    question.map { policy.facts[$0.fact].name }
  }

  @Test func `the act is asked first`() throws {
    let question = try #require(interview.nextQuestion(after: known([:])))
    #expect(name(question) == "do")
    #expect(question.choices.count == policy.facts.acts.count)
    #expect(question.atMost == 6)
  }

  @Test func `where one answer is possible nothing is asked`() throws {
    #expect(interview.nextQuestion(after: try known(["do": "attack", "via": "letter"])) == nil)
  }

  @Test func `choices are in the author's words and merge what the act treats alike`() throws {
    let question = interview.nextQuestion(after: try known(["do": "name-employer"]))
    #expect(name(question) == "via")
    let texts = question?.choices.map(\.text) ?? []
    #expect(texts.prefix(2) == ["your own social media", "a professional network"])
    #expect(texts.count == 3)
    #expect(texts[2].hasPrefix("the school's social media, school e-mail"))
  }

  @Test func `the reason for a question is what its answers leave possible`() throws {
    let known = try known(["do": "name-employer"])
    let question = try #require(interview.nextQuestion(after: known))
    #expect(
      interview.prospects(of: question, after: known).map(\.verdicts)
        == [[.says(.advisedAgainst)], [.says(.may)], [.silent]])
  }

  @Test func `facts may be told in any order and changed without losing the others`() throws {
    let told = ["do": "publish-image", "with": "pupil-here", "via": "school-social"]
    #expect(name(interview.nextQuestion(after: try known(told))) == "consent-family")
    var changed = told
    changed["via"] = "letter"
    #expect(name(interview.nextQuestion(after: try known(changed))) == "consent-family")
    changed["with"] = "colleague"
    #expect(name(interview.nextQuestion(after: try known(changed))) == "consent-school")
  }

  @Test func `somebody who cannot tell is not asked in circles`() throws {
    let told = try known(["do": "publish-image", "with": "pupil-here", "via": "school-social"])
    let family = try #require(policy.facts.index(of: "consent-family"))
    let next = interview.nextQuestion(after: told, declined: [family])
    #expect(name(next) == "consent-school")
  }

  @Test func `a sensitive question comes after the others where it can`() throws {
    var facts = policy.facts.all
    facts[try #require(policy.facts.index(of: "via"))].cost = 3
    let wary = Interview(CompiledPolicy(facts: FactSet(facts), norms: policy.norms))
    let start = try known(["do": "discuss-info"])
    #expect(name(interview.nextQuestion(after: start)) == "via")
    #expect(name(wary.nextQuestion(after: start)) == "content")
  }

  @Test func `counts become shares, with one added so that nothing is ruled out`() throws {
    let purpose = try #require(policy.facts.index(of: "purpose"))
    var priors = Priors(uniform: policy.facts)
    #expect(priors[purpose] == [0.5, 0.5])
    priors.learn([97, 1], of: purpose)
    #expect(priors[purpose] == [0.98, 0.02])
    priors.expect([0, 0], of: purpose)
    #expect(priors[purpose] == [0.98, 0.02], "proportions that add up to nothing are not taken")
  }
}
