import Testing

@testable import PolicyEngine

@Suite struct ReferenceEvaluatorTests {
  /// Decides by the norms of one paragraph; facts are `act who with via event`.
  private func decide(_ norms: String, _ facts: String) throws -> (PolicyDocument, Decision) {
    let document = try SmallPolicy.document(SmallPolicy.paragraph("1", norms))
    let values = facts.split(separator: " ").map(String.init)
    let named = Dictionary(
      zip(["do", "who", "with", "via", "event"], values), uniquingKeysWith: { first, _ in first })
    let situation = try PartialSituation(named: named, in: document.facts)
      .assuming(document.facts)
    return (document, ReferenceEvaluator(document).decide(try #require(situation.complete)))
  }

  private func ids(_ norms: [Int], _ document: PolicyDocument) -> [String] {
    norms.map { document.norms[$0].id }
  }

  @Test func `the strictest active norm is the verdict, and all of that strength are cited`() throws
  {
    let (document, decision) = try decide(
      """
      - { id: a, may: post }
      - { id: b, must-not: post, when: { with: pupil } }
      - { id: c, must-not: any, when: { via: social } }
      - { id: d, advised-against: post }
      - { id: e, must-not: post, when: { with: leaver } }
      """, "post teacher pupil social")
    #expect(decision.ruling.verdict == .says(.mustNot))
    #expect(ids(decision.ruling.cited, document) == ["b", "c"])
    #expect(ids(decision.ruling.also, document) == ["a", "d"])
  }

  @Test func `where no norm is active the policy is silent`() throws {
    let (_, decision) = try decide(
      "- { id: a, must-not: post, who: parent }", "post teacher pupil social")
    #expect(decision.ruling == .silent)
    #expect(decision.owed == .nothing)
  }

  @Test(arguments: [
    ("may", Verdict.says(.may)), ("advised", .says(.advised)), ("must", .says(.must)),
    ("advised-against", .says(.advisedAgainst)), ("must-not", .says(.mustNot)),
  ])
  func `every strength is a verdict`(strength: String, verdict: Verdict) throws {
    #expect(
      try decide("- { id: a, \(strength): post }", "post teacher pupil social").1.ruling.verdict
        == verdict)
  }

  @Test func `unless disapplies: the norm never spoke and defeats nothing`() throws {
    let norms = """
      - { id: ban, must-not: post }
      - { id: leave, may: post, unless: { with: pupil }, overrides: ban }
      """
    let (_, pupil) = try decide(norms, "post teacher pupil social")
    #expect(pupil.ruling.verdict == .says(.mustNot))
    let (_, leaver) = try decide(norms, "post teacher leaver social")
    #expect(leaver.ruling.verdict == .says(.may))
  }

  @Test func `an overridden norm yields only where its overrider is active`() throws {
    let norms = """
      - { id: ban, must-not: post }
      - { id: leave, may: post, when: { via: network }, overrides: ban }
      """
    let (document, network) = try decide(norms, "post teacher pupil network")
    #expect(ids(network.ruling.cited, document) == ["leave"])
    #expect(network.ruling.conflicts.isEmpty)
    #expect(try decide(norms, "post teacher pupil letter").1.ruling.verdict == .says(.mustNot))
  }

  @Test func `who defeats a defeater brings back what it defeated`() throws {
    let norms = """
      - { id: a, must-not: post }
      - { id: b, may: post, overrides: a }
      - { id: c, advised-against: post, when: { with: pupil }, overrides: b }
      - { id: d, may: post, when: { via: letter }, overrides: c }
      """
    let (document, two) = try decide(norms, "post teacher leaver social")
    #expect(ids(two.ruling.cited, document) == ["b"])
    let (_, three) = try decide(norms, "post teacher pupil social")
    #expect(ids(three.ruling.cited + three.ruling.also, document) == ["a", "c"])
    let (_, four) = try decide(norms, "post teacher pupil letter")
    #expect(ids(four.ruling.cited + four.ruling.also, document) == ["b", "d"])
  }

  @Test func `a norm about another act defeats nothing that is asked about`() throws {
    let (document, decision) = try decide(
      """
      - { id: ban, must-not: post }
      - { id: leave, may: keep, overrides: ban }
      """, "post teacher pupil social")
    #expect(ids(decision.ruling.cited, document) == ["ban"])
  }

  @Test func `conflicts are told, with their kind`() throws {
    let (document, decision) = try decide(
      """
      - { id: ban, must-not: post }
      - { id: leave, may: post }
      - { id: order, must: post }
      - { id: advice, advised: post }
      - { id: warning, advised-against: post }
      """, "post teacher pupil social")
    let told = decision.ruling.conflicts.map {
      "\($0.kind.rawValue): \(document.norms[$0.stricter].id), \(document.norms[$0.weaker].id)"
    }
    #expect(
      told == [
        "undeclared exception: ban, leave", "hard conflict: ban, order", "tension: ban, advice",
        "tension: warning, advice",
      ])
  }

  @Test func `a duty is owed where its condition holds, whatever act is asked about`() throws {
    let norms = """
      - { id: ban, must-not: connect, when: { with: pupil } }
      - { id: duty, must: tell, when: { event: unwelcome } }
      """
    let (document, decision) = try decide(norms, "connect teacher pupil social unwelcome")
    #expect(decision.ruling.verdict == .says(.mustNot))
    #expect(ids(decision.owed.duties, document) == ["duty"])
    #expect(try decide(norms, "connect teacher pupil social").1.owed == .nothing)
  }

  @Test func `a duty that an act triggers is owed with that act only`() throws {
    let norms = "- { id: duty, must: tell, when: { do: connect, with: pupil } }"
    let (document, decision) = try decide(norms, "connect teacher pupil social")
    #expect(ids(decision.owed.duties, document) == ["duty"])
    #expect(try decide(norms, "post teacher pupil social").1.owed == .nothing)
    #expect(try decide(norms, "connect teacher leaver social").1.owed == .nothing)
  }

  @Test func `an order about the asked act is the verdict and no duty besides`() throws {
    let (document, decision) = try decide(
      "- { id: duty, must: tell, when: { event: unwelcome } }",
      "tell teacher pupil social unwelcome")
    #expect(ids(decision.ruling.cited, document) == ["duty"])
    #expect(decision.owed == .nothing)
  }

  @Test func `a duty without a condition is not repeated with every answer`() throws {
    #expect(
      try decide("- { id: duty, must: tell }", "post teacher pupil social").1.owed == .nothing)
  }

  @Test func `a duty whose act is forbidden is not owed, and the conflict is told`() throws {
    let (document, decision) = try decide(
      """
      - { id: duty, must: keep, when: { event: unwelcome } }
      - { id: ban, must-not: keep, when: { with: pupil } }
      """, "connect teacher pupil social unwelcome")
    #expect(decision.owed.duties.isEmpty)
    #expect(decision.owed.conflicts.map(\.kind) == [.hard])
    #expect(decision.owed.conflicts.map { document.norms[$0.stricter].id } == ["ban"])
  }

  @Test func `a duty yields to its overrider, and a defeated ban forbids no duty`() throws {
    let yielding = """
      - { id: duty, must: keep, when: { event: unwelcome } }
      - { id: instead, must-not: keep, when: { with: pupil }, overrides: duty }
      """
    let (_, yielded) = try decide(yielding, "connect teacher pupil social unwelcome")
    #expect(yielded.owed == .nothing)
    let restored = """
      - { id: duty, must: keep, when: { event: unwelcome } }
      - { id: ban, must-not: keep }
      - { id: leave, may: keep, when: { with: pupil }, overrides: ban }
      """
    let (document, owed) = try decide(restored, "connect teacher pupil social unwelcome")
    #expect(ids(owed.owed.duties, document) == ["duty"])
    #expect(owed.owed.conflicts.isEmpty)
  }

  @Test func `a chain of a thousand overrides is decided link by link`() throws {
    let norms = (0..<1_000).map {
      "- { id: n\($0), may: post\($0 > 0 ? ", overrides: n\($0 - 1)" : "") }"
    }.joined(separator: "\n")
    let (document, decision) = try decide(norms, "post teacher pupil social")
    #expect(decision.ruling.cited.count == 500)
    #expect(ids(decision.ruling.cited, document).last == "n999")
    #expect(ids(decision.ruling.cited, document).first == "n1")
  }

  @Test func `the trace says how every norm that could speak fared`() throws {
    let document = try SmallPolicy.document(
      SmallPolicy.paragraph(
        "1",
        """
        - { id: ban, must-not: post }
        - { id: leave, may: post, overrides: ban }
        - { id: away, must-not: post, unless: [{ with: leaver }, { with: pupil }] }
        - { id: other, must-not: keep }
        """))
    let situation = try PartialSituation(
      named: ["do": "post", "who": "teacher", "with": "pupil", "via": "social"], in: document.facts
    ).assuming(document.facts)
    let steps = ReferenceEvaluator(document).trace(try #require(situation.complete))
    #expect(
      steps == [
        TraceStep(norm: 0, outcome: .defeated(by: [1])), TraceStep(norm: 1, outcome: .active),
        TraceStep(norm: 2, outcome: .disapplied(branch: 1)),
      ])
  }
}
