internal import PolicyEngine
internal import Views

/// Makes the one question that helps an answer on most.
struct NextQuestions {
  let policy: PublishedPolicy

  /// The question, while the answer is not settled.
  func next(_ question: MayIQuestion, _ answer: Answer) -> NextQuestion? {
    guard let asked = answer.next, asked.fact != policy.document.facts.act else { return nil }
    let fact = policy.document.facts[asked.fact]
    let number = answered(question, answer) + 1
    return NextQuestion(
      fact: fact.name, question: fact.question, hint: fact.hint,
      choices: asked.choices.compactMap { choice in
        choice.values.first.map { Field.Choice(fact.values[$0].name, choice.text) }
      },
      number: number, atMost: number - 1 + asked.atMost, why: why(asked, answer),
      carried: [HiddenField](saying: question.words, facts: question.choices(without: asked.fact)))
  }

  /// How many questions this person has answered: chosen facts besides the act.
  private func answered(_ question: MayIQuestion, _ answer: Answer) -> Int {
    question.chosen.keys.count { $0 != policy.document.facts.act } + question.unsure.count
  }

  private func why(_ asked: Question, _ answer: Answer) -> [String] {
    let prospects = policy.adviser.interview.prospects(of: asked, after: answer.situation)
    return prospects.prefix(8).map { prospect in
      let words = prospect.verdicts.map { AnswerWords.shown($0).wordsInSentence }
      return "With “\(prospect.choice.text)” the answer "
        + (words.count == 1 ? "is \(words[0])." : "may be \(words.joined(separator: " or ")).")
    }
  }
}
