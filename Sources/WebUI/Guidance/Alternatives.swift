internal import PolicyEngine
internal import Views

/// Makes the nearby questions with a milder answer.
struct Alternatives {
  let policy: PublishedPolicy

  /// At most five, the smallest changes first.
  func alternatives(_ question: MayIQuestion, _ answer: Answer) -> [Views.Alternative] {
    guard let act = answer.situation[policy.document.facts.act], answer.verdict > .says(.advised)
    else { return [] }
    let wording = policy.wording
    let found = policy.adviser.compiled.alternatives(to: answer.situation)
    return found.filter(\.allows).prefix(5).compactMap { alternative in
      let changes = alternative.changes.compactMap { change in
        change.values.first.map { (fact: change.fact, values: change.values, value: $0) }
      }
      guard !changes.isEmpty else { return nil }
      var changed = answer.situation
      for change in changes { changed[change.fact] = change.value }
      changed[policy.document.facts.act] = act
      let reply = policy.adviser.answer(to: changed, assuming: false)
      let texts = changes.map { change in
        change.values.prefix(3).map { wording.change($0, of: change.fact) }
          .joined(separator: ", or ")
      }
      return Views.Alternative(
        "If it were \(texts.joined(separator: ", and "))", AnswerWords.shown(reply.word),
        address(question, changes.map { ($0.fact, $0.value) }))
    }
  }

  private func address(_ question: MayIQuestion, _ changes: [(fact: Int, value: Int)]) -> Address {
    let facts = policy.document.facts
    let names = Set(changes.map { facts[$0.fact].name })
    let kept = question.choices.filter { !names.contains($0.fact) }
    return Paths.answer(
      saying: question.words,
      facts: kept
        + changes.map { FactChoice(facts[$0.fact].name, facts[$0.fact].values[$0.value].name) })
  }
}
