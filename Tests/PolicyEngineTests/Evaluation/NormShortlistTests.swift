import Testing

@testable import PolicyEngine

@Suite struct NormShortlistTests {
  @Test func `no norm is left out that a situation triggers`() throws {
    var shorter = 0
    for seed in 3_000..<3_100 as Range<UInt64> {
      let policy = RandomPolicy(seed: seed)
      let all = Array(policy.norms.indices)
      let flow = NormFlow(policy.norms, who: policy.facts.who)
      let short = try shortlist(all, of: policy.norms, in: policy.facts)
      let triggered = policy.situations.map { situation in
        all.filter { flow.course(of: $0, in: situation) != .untriggered }
      }
      let listed = policy.situations.map { short.norms(in: $0) }
      #expect(zip(triggered, listed).allSatisfy { Set($0).isSubset(of: $1) }, "seed \(seed)")
      #expect(listed.allSatisfy { $0 == $0.sorted() }, "seed \(seed)")
      if listed.contains(where: { $0.count < all.count }) { shorter += 1 }
    }
    #expect(shorter > 0)
  }

  @Test func `norms of other topics are left out`() throws {
    let (facts, norms) = topics(20)
    let short = try shortlist(Array(norms.indices), of: norms, in: facts)
    for topic in 0..<20 {
      var situation = Situation(values: facts.all.map { _ in 0 })
      situation[2] = topic
      #expect(short.norms(in: situation) == [topic, 20])
    }
  }

  @Test func `without a fact that tells norms apart all are listed`() throws {
    let (facts, norms) = topics(1)
    let short = try shortlist([0, 1], of: norms, in: facts)
    #expect(short.norms(in: Situation(values: facts.all.map { _ in 0 })) == [0, 1])
  }

  private func shortlist(
    _ candidates: [Int], of norms: [Norm], in facts: FactSet
  ) throws -> NormShortlist {
    try #require(NormShortlist.shortlists(of: [candidates], norms: norms, in: facts).first)
  }

  /// A norm for each topic, and one for all of them.
  private func topics(_ count: Int) -> (FactSet, [Norm]) {
    let facts = FactSet(
      [("do", 1), ("who", 1), ("topic", count)].map { name, count in
        Fact(
          name: name, question: "\(name)?", hint: nil, reads: "%",
          values: (0..<count).map { .init(name: "\(name)-\($0)", text: "", hint: nil, words: []) },
          groups: [], cost: 1, isChangeable: true, assumed: nil, settles: nil,
          position: .init(line: 1, column: 1))
      })
    var norm = RandomPolicy(seed: 1).norms[0]
    norm.bearers = nil
    norm.exceptions = []
    let norms = (0...count).map { topic in
      norm.scope = topic == count ? .always : .all([.test(fact: 2, values: ValueSet([topic]))])
      return norm
    }
    return (facts, norms)
  }
}
