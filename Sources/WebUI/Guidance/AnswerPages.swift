internal import PolicyEngine
internal import Views

/// Makes the page of an answer.
struct AnswerPages {
  let policy: PublishedPolicy
  private var document: PolicyDocument { policy.document }
  private var facts: FactSet { policy.document.facts }
  private var wording: AnswerWording { policy.wording }

  init(policy: PublishedPolicy) { self.policy = policy }

  /// The page of a question; nil where no act could be made out, so that it must be asked again.
  func page(_ question: MayIQuestion) -> AnswerPage? {
    let told = question.told
    guard told[facts.act] != nil || question.words != nil else { return nil }
    let (answer, others) = answers(question, told)
    // Acts that were asked about together are answered together; what else may be meant is not.
    let isWeighed = question.understanding?.isWeighed == true
    let rest = isWeighed ? [] : others
    return AnswerPage(
      frame: policy.frame, question: heading(question, answer),
      typed: question.words, ruling: ruling(question, answer),
      mayBeDanger: Danger(document: document).mayBe([answer] + rest),
      understood: UnderstoodFacts(policy: policy).chips(question, answer),
      notUnderstood: leftOver(question),
      otherMeanings: isWeighed ? others.compactMap { otherMeaning($0, of: question) } : [],
      next: NextQuestions(policy: policy).next(question, answer),
      duties: duties([answer] + rest), possibleDuties: possibleDuties(question, [answer] + rest),
      disagreement: disagreement(answer),
      reasons: reasons(answer) + rest.flatMap { further($0, besides: answer) },
      alternatives: Alternatives(policy: policy).alternatives(question, answer),
      whomToAsk: whomToAsk(answer),
      link: (policy.frame.origin ?? "")
        + Paths.answer(saying: question.words, facts: question.choices).text)
  }

  /// The answer that leads, and those about other acts in the same words.
  private func answers(_ question: MayIQuestion, _ told: PartialSituation) -> (Answer, [Answer]) {
    guard let understanding = question.understanding else {
      return (policy.adviser.answer(to: told, unsure: question.unsure), [])
    }
    let answer = policy.plainWords.answer(understanding, told: told, unsure: question.unsure)
    return (answer.leading, answer.rest)
  }

  /// Something else that the words may mean; nothing where the policy says nothing to it.
  private func otherMeaning(_ other: Answer, of question: MayIQuestion) -> Views.Alternative? {
    guard other.word != .policySilent, let act = other.situation[facts.act] else { return nil }
    return Views.Alternative(
      wording.question(other), AnswerWords.shown(other.word),
      question.address(changing: facts.act, to: act), marks: policy.marks(other.cites))
  }

  /// The paragraphs that decide about a further act, where the leading answer does not show them.
  private func further(_ other: Answer, besides answer: Answer) -> [Reason] {
    reasons(.also, other.citedNorms, without: answer.cites + answer.also)
  }

  private func heading(_ question: MayIQuestion, _ answer: Answer) -> String {
    answer.told[facts.act] == nil ? question.words ?? "May I …?" : wording.question(answer)
  }

  private func ruling(_ question: MayIQuestion, _ answer: Answer) -> Views.Ruling {
    Views.Ruling(
      AnswerWords.shown(answer.word),
      lead: wording.isLeftOpen(answer, question.understanding) ? "Not required" : nil,
      sentence: wording.sentence(answer, to: question.understanding),
      conditions: answer.conditions.map {
        .init(wording.condition($0.provision), marks: policy.marks($0.cites))
      },
      possible: answer.possibleVerdicts.count > 1
        ? answer.possibleVerdicts.map(AnswerWords.shown) : [])
  }

  private func leftOver(_ question: MayIQuestion) -> [String] {
    let words = question.understanding.map { understanding in
      understanding.leftOver.map { String(understanding.question[$0]) }
    }
    return (words ?? []) + question.strangers
  }

  /// Each duty once, though two answers or two paragraphs may name it.
  private func duties(_ answers: [Answer]) -> [Views.Duty] {
    wording.instructions(answers.flatMap { $0.reports + $0.duties }).map(duty)
  }

  /// What hangs on something that was not told, where no answer asks for it anyway.
  private func possibleDuties(_ question: MayIQuestion, _ answers: [Answer]) -> PossibleDuties? {
    let possible = wording.possibleInstructions(answers)
    guard !possible.isEmpty else { return nil }
    let depends = answers.flatMap(\.unknownForDuties).reduce(into: [Int]()) { facts, fact in
      if !facts.contains(fact), !question.unsure.contains(fact) { facts.append(fact) }
    }
    return PossibleDuties(
      possible.map(duty),
      questions: depends.map {
        .init(
          facts[$0].question,
          answer: Paths.changeFact(
            facts[$0].name, saying: question.words, facts: question.choices))
      })
  }

  private func duty(_ instruction: Instruction) -> Views.Duty {
    let records = instruction.records
    return Views.Duty(
      wording.instruction(instruction).capitalisedStart, deadline: instruction.within?.words,
      isVague: instruction.within != nil && instruction.within?.set == nil,
      record: records.isEmpty ? nil : "Keep a record: \(records.joined(separator: "; "))",
      marks: policy.marks(instruction.cites))
  }

  private func disagreement(_ answer: Answer) -> Disagreement? {
    guard let first = answer.conflicts.first else { return nil }
    let labels = answer.conflicts.flatMap { $0.stricter + $0.weaker }
    var seen: Set<String> = []
    let sentence =
      switch first.kind {
      case .hard: "One paragraph forbids it and another requires it."
      case .undeclaredException: "One paragraph forbids it and another allows it."
      case .tension: "One paragraph speaks against it and another advises it."
      }
    let role = answer.ask ?? document.metadata.silentAsk ?? ""
    return Disagreement(
      sentence, marks: policy.marks(labels.filter { seen.insert($0).inserted }),
      whomToAsk: role.isEmpty ? "" : "Ask \(document.metadata.title(ofRole: role)).")
  }

  private func reasons(_ answer: Answer) -> [Reason] {
    reasons(.decides, answer.citedNorms) + reasons(.also, answer.alsoNorms, without: answer.cites)
  }

  /// A reason a paragraph, with the readings of those of its norms that speak.
  private func reasons(
    _ part: Reason.Part, _ norms: [Int], without shown: [String] = []
  ) -> [Reason] {
    document.paragraphs.compactMap { paragraph in
      let speaking = norms.filter { index in
        document.norms[index].paragraph == paragraph.id
          || document.norms[index].cites.contains(paragraph.label)
      }
      guard !speaking.isEmpty, !shown.contains(paragraph.label) else { return nil }
      let own = speaking.filter { document.norms[$0].paragraph == paragraph.id }
      return Reason(
        part, mark: policy.mark(paragraph.label), text: Prose(markdown: paragraph.text),
        reading: own.map { policy.readBack.sentence(forNorm: $0) },
        note: own.lazy.compactMap { document.norms[$0].note }.first)
    }
  }

  private func whomToAsk(_ answer: Answer) -> String? {
    guard let role = answer.ask ?? document.metadata.silentAsk else { return nil }
    let title = document.metadata.title(ofRole: role)
    let contact = document.metadata.role(role)?.contact.map { ": \($0)" } ?? ""
    return answer.word == .policySilent
      ? "\(title.capitalisedStart) decides where the policy says nothing\(contact)."
      : "If you are not sure, ask \(title)\(contact)."
  }
}
