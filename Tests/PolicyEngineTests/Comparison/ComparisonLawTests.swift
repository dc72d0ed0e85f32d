import Testing

@testable import PolicyEngine

@Suite struct ComparisonLawTests {
  /// A policy by chance as a document with a paragraph a norm.
  private func document(_ policy: RandomPolicy) -> PolicyDocument {
    let place = SourcePosition(line: 1, column: 1)
    let paragraphs = policy.norms.indices.map {
      Paragraph(
        id: "p\($0)", label: "\($0)", isUnnumbered: false, text: "Paragraph \($0).", kind: nil,
        hasMeaning: true, section: 0, position: place)
    }
    return PolicyDocument(
      source: "", metadata: PolicyMetadata(), sections: [], paragraphs: paragraphs,
      facts: policy.facts, norms: policy.norms, tests: [], decisions: [], outOfScope: [],
      warnings: [])
  }

  /// The same policy with one thing changed, or nothing.
  private func changed(_ policy: RandomPolicy, _ dice: inout Dice) -> RandomPolicy {
    var copy = policy
    let index = dice.number(0...(copy.norms.count - 1))
    switch dice.number(0...6) {
    case 0: copy.norms[index].modality = Modality.allCases.randomElement(using: &dice) ?? .may
    case 1: copy.norms[index].exceptions = []
    case 2: copy.norms[index].overrides = []
    case 3: copy.norms[index].scope = .always
    case 4: copy.norms[index].bearers = ValueSet([0])
    case 5: copy.norms[index].acts = .full(copy.facts.acts.count)
    default: break
    }
    if copy.norms[index].modality != .must { copy.norms[index].dutyTriggers = nil }
    return copy
  }

  @Test func `nothing differs exactly if every decision is the same`() {
    var empty = 0
    for seed in 0..<600 as Range<UInt64> {
      var dice = Dice(seed: seed &+ 9_000)
      let old = RandomPolicy(seed: seed)
      let new = changed(old, &dice)
      let comparison = PolicyComparison(old: document(old), new: document(new))
      let before = ReferenceEvaluator(facts: old.facts, norms: old.norms)
      let after = ReferenceEvaluator(facts: new.facts, norms: new.norms)
      let different = old.situations.filter { before.decide($0) != after.decide($0) }
      #expect(comparison.isEmpty == different.isEmpty, "seed \(seed)")
      if comparison.isEmpty { empty += 1 }
      for situation in different {
        let isTold = comparison.changes.contains { $0.circumstances.contains(situation) }
        #expect(isTold, "seed \(seed): \(situation.values)")
      }
    }
    #expect(empty > 50)
    #expect(empty < 550)
  }

  @Test func `every situation of a change of answer has that answer before and after`() {
    for seed in 0..<300 as Range<UInt64> {
      var dice = Dice(seed: seed &+ 5_000)
      let old = RandomPolicy(seed: seed)
      let new = changed(old, &dice)
      let before = CompiledPolicy(facts: old.facts, norms: old.norms)
      let after = CompiledPolicy(facts: new.facts, norms: new.norms)
      let comparison = PolicyComparison(old: document(old), new: document(new))
      for change in comparison.changes where change.kind == .answer {
        let inside = old.situations.filter { change.circumstances.contains($0) }
        #expect(!inside.isEmpty)
        #expect(inside.allSatisfy { before.decide($0).ruling.verdict == change.before.verdict })
        #expect(inside.allSatisfy { after.decide($0).ruling.verdict == change.after.verdict })
      }
    }
  }

  @Test func `a policy with its norms in another order is the same policy`() {
    for seed in 0..<100 as Range<UInt64> {
      var dice = Dice(seed: seed)
      let policy = RandomPolicy(seed: seed)
      let (other, origin) = policy.shuffled(&dice)
      var shuffled = document(other)
      shuffled.paragraphs = origin.map { document(policy).paragraphs[$0] }
      #expect(PolicyComparison(old: document(policy), new: shuffled).isEmpty, "seed \(seed)")
    }
  }
}
