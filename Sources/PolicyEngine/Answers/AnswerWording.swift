/// Says an answer to the person who asked, in the words of the policy's own facts.
public struct AnswerWording: Sendable {
  private let document: PolicyDocument
  private let wording: Wording

  /// Prepares to speak in a policy's words.
  public init(_ document: PolicyDocument) {
    self.document = document
    wording = Wording(document, person: .you)
  }

  /// The question as it was understood: “May I accept a connection request with a parent?”.
  public func question(_ told: PartialSituation) -> String {
    "May I \(deed(told))?"
  }

  /// The question of an answer, with only what plays a part.
  public func question(_ answer: Answer) -> String { question(mattering(answer)) }

  /// Whether an answer is that something may be done and need not be, where one asked if it has to.
  ///
  /// Not where anything has to hold first: "do I have to ask the parents" is no question about the picture.
  public func isLeftOpen(_ answer: Answer, _ understanding: Understanding?) -> Bool {
    guard let understanding, understanding.asksIfRequired else { return false }
    return answer.word == .yes && answer.verdict == .says(.may)
  }

  /// The answer in one sentence; where it was asked if something has to be done, that comes first.
  public func sentence(_ answer: Answer, to understanding: Understanding? = nil) -> String {
    (isLeftOpen(answer, understanding) ? "The policy does not require it. " : "") + plain(answer)
  }

  private func plain(_ answer: Answer) -> String {
    let deed = deed(mattering(answer))
    switch answer.word {
    case .no: return "You may not \(deed)."
    case .advisedAgainst: return "The policy advises you not to \(deed)."
    case .yes: return lead(answer.verdict) + " \(deed)."
    case .yesWithConditions: return lead(answer.verdict) + " \(deed), if what stands below is met."
    case .askFirst: return "Ask \(whom(answer)) before you \(deed)."
    case .reportNow:
      if answer.verdict == .says(.must) { return "You must \(deed)." }
      return "This must be reported. What to do stands below."
    case .policySilent:
      let ask = answer.ask.map { " Ask \(document.metadata.title(ofRole: $0))." } ?? ""
      guard answer.told[document.facts.act] != nil else {
        return "The policy names nothing that fits the question." + ask
      }
      return "The policy does not say whether you may \(deed)." + ask
    }
  }

  /// A condition in words, such as “the permission of the parents”.
  public func condition(_ provision: Provision) -> String {
    wording.provisions([provision]).joined(separator: "; ").sentenceStart.closed
  }

  /// What is to be done besides, each once though several paragraphs ask for it.
  public func instructions(_ duties: [Answer.Duty]) -> [Instruction] {
    Instruction.all(duties, norms: document.norms)
  }

  /// What may have to be done besides, where nothing asks for it anyway.
  public func possibleInstructions(_ answers: [Answer]) -> [Instruction] {
    let owed = Set(answers.flatMap { $0.reports + $0.duties }.map(\.act))
    return instructions(answers.flatMap(\.possibleDuties).filter { !owed.contains($0.act) })
  }

  /// An instruction in words: “Report the misuse, to the headteacher”.
  public func instruction(_ instruction: Instruction) -> String {
    let act = wording.act(instruction.act).sentenceStart
    guard !instruction.to.isEmpty else { return act }
    let roles = EnglishList.and(instruction.to.map { document.metadata.title(ofRole: $0) })
    return "\(act), to \(roles)"
  }

  /// A known fact as a short value, such as “a parent or carer”.
  public func value(_ value: Int, of fact: Int) -> String {
    document.facts[fact].values[value].text
  }

  /// How a question with one fact changed reads: “If it were through a letter”.
  public func change(_ value: Int, of fact: Int) -> String {
    let phrase = wording.phrase(ValueSet([value]), of: fact) ?? Phrase(self.value(value, of: fact))
    return phrase.kind == .adverbial ? phrase.text : "with this: " + phrase.text
  }

  private func mattering(_ answer: Answer) -> PartialSituation {
    var told = answer.told
    for fact in told.known where !answer.relevant.contains(fact) { told[fact] = nil }
    return told
  }

  private func deed(_ told: PartialSituation) -> String {
    var limits: [Int: ValueSet] = [:]
    for fact in told.known where fact != document.facts.act && fact != document.facts.who {
      if let value = told[fact] { limits[fact] = ValueSet([value]) }
    }
    let act = told[document.facts.act].map { wording.act($0) } ?? "do this"
    let phrases = wording.phrases(Circumstances(limits: limits)).filter { !$0.isSaid(by: act) }
    return act + phrases.afterVerb
  }

  private func lead(_ verdict: Verdict) -> String {
    switch verdict.modality {
    case .must: "You must"
    case .advised: "The policy advises you to"
    default: "You may"
    }
  }

  private func whom(_ answer: Answer) -> String {
    let asked = answer.conditions.compactMap { condition -> String? in
      if case .ask(let role) = condition.provision { return document.metadata.title(ofRole: role) }
      return nil
    }
    return EnglishList.and(asked)
  }
}
