internal import PolicyEngine
internal import Views

/// Makes the page of what the checker found.
struct FindingsPages {
  let policy: PublishedPolicy

  /// The page.
  func page() -> FindingsPage {
    let check = policy.check
    let situations = policy.adviser.compiled.tables.reduce(0) { $0 + $1.ruling.cellCount }
    return FindingsPage(
      frame: policy.frame,
      findings: check.findings.enumerated().map { finding($1, number: $0 + 1) },
      situations: situations)
  }

  private func finding(_ found: PolicyFinding, number: Int) -> Finding {
    Finding(
      id: "finding-\(number)", weight: weight(found), kind: found.kind.rawValue.capitalisedStart,
      sentence: found.sentence, witness: found.witnessSentence,
      marks: policy.marks(found.paragraphs), advice: found.help, test: found.test,
      tryIt: found.witness.map(address),
      decision: found.decided.map {
        .init(because: $0.because, agreedBy: $0.agreedBy ?? "the school")
      })
  }

  private func weight(_ found: PolicyFinding) -> Finding.Weight {
    if found.blocksPublication { return .blocks }
    return found.severity == .needsDecision ? .needsDecision : .worthALook
  }

  /// The witness as a question: the act, and every fact that is not as assumed.
  private func address(_ situation: Situation) -> Address {
    let facts = policy.document.facts
    let choices = facts.all.indices.compactMap { fact -> FactChoice? in
      let value = situation[fact]
      guard fact == facts.act || facts[fact].assumed != value else { return nil }
      return FactChoice(facts[fact].name, facts[fact].values[value].name)
    }
    return Paths.answer(facts: choices)
  }
}
