internal import HTTPSupport
internal import PolicyEngine
internal import Views

/// Makes the page on which one fact of a question is changed.
struct ChangeFactPages {
  let policy: PublishedPolicy

  /// The page; nil where the address names no fact of the policy.
  func page(_ query: RequestQuery) -> ChangeFactPage? {
    let facts = policy.document.facts
    guard let name = query[Paths.changeKey], let index = facts.index(of: name) else { return nil }
    let question = MayIQuestion(query, policy: policy)
    let fact = facts[index]
    let situation = question.told.assuming(facts)
    let chosen =
      question.unsure.contains(index)
      ? Paths.unknownValue : situation[index].map { fact.values[$0].name }
    return ChangeFactPage(
      frame: policy.frame, fact: fact.name, question: fact.question, hint: fact.hint,
      choices: fact.values.map {
        Field.Choice($0.name, $0.text.capitalisedStart, hint: $0.hint)
      },
      chosen: chosen,
      carried: [HiddenField](saying: question.words, facts: question.choices(without: index)),
      back: Paths.answer(saying: question.words, facts: question.choices))
  }
}
