/// Compares what a test expects with what the policy says, and puts both in words.
struct TestExaminer: Sendable {
  private let document: PolicyDocument
  private let compiled: CompiledPolicy
  private let wording: Wording
  private let names: ParagraphNames

  init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    self.document = document
    self.compiled = compiled
    wording = Wording(document, person: .you)
    names = ParagraphNames(document)
  }

  /// Whether nothing is said about the act that is asked about.
  func isSilent(_ situation: Situation) -> Bool {
    compiled.decide(situation).ruling.verdict == .silent
  }

  /// Whether an expectation holds in a situation.
  func holds(_ expectation: PolicyTest.Expectation, in situation: Situation) -> Bool {
    let decision = compiled.decide(situation)
    switch expectation {
    case .verdict(let verdict, let norms):
      return decision.ruling.verdict == verdict
        && (norms.isEmpty || Set(decision.ruling.cited) == Set(norms))
    case .answer(let word): return answer(decision, in: situation) == word
    case .cites(let labels):
      let cited = labelsCited(decision)
      return labels.allSatisfy { label in cited.contains { $0.lowercased() == label.lowercased() } }
    case .also(let norms): return norms.allSatisfy(decision.ruling.also.contains)
    case .owesNorm(let norm): return decision.owed.duties.contains(norm)
    case .owesAct(let act):
      return decision.owed.duties.contains { document.norms[$0].acts.contains(act) }
    }
  }

  private func answer(_ decision: Decision, in situation: Situation) -> AnswerWord {
    let open = OpenProvisions(facts: document.facts, norms: document.norms)
      .open(decision.ruling, in: PartialSituation(situation)).map(\.provision)
    return AnswerWordRule(norms: document.norms)
      .word(ruling: decision.ruling, duties: decision.owed.duties, open: open)
  }

  private func labelsCited(_ decision: Decision) -> Set<String> {
    Set(decision.ruling.cited.flatMap { document.labels(ofNorm: $0) })
  }

  /// A question in words.
  func question(_ ask: PartialSituation) -> String {
    var limits: [Int: ValueSet] = [:]
    for fact in ask.known { if let value = ask[fact] { limits[fact] = ValueSet([value]) } }
    let box = Circumstances(limits: limits)
    let who = limits[document.facts.who].map { "As \(wording.people($0)), may" } ?? "May"
    let act = limits[document.facts.act].map(wording.acts) ?? "do anything"
    return "\(who) I \(act)\(wording.phrases(box).afterVerb)?"
  }

  /// An expectation in words.
  func expected(_ expectation: PolicyTest.Expectation) -> String {
    switch expectation {
    case .verdict(let verdict, let norms): say(verdict, norms)
    case .answer(let word): "the answer “\(word.rawValue)”"
    case .cites(let labels): names.paragraphs(labels) + " cited"
    case .also(let norms): "also " + ids(norms)
    case .owesNorm(let norm): "the duty \(document.norms[norm].id)"
    case .owesAct(let act): "the duty to \(wording.act(act))"
    }
  }

  /// What the policy says instead, in words.
  func got(_ expectation: PolicyTest.Expectation, in situation: Situation) -> String {
    let decision = compiled.decide(situation)
    switch expectation {
    case .verdict: return say(decision.ruling.verdict, decision.ruling.cited)
    case .answer: return "the answer “\(answer(decision, in: situation).rawValue)”"
    case .cites:
      let labels = names.labels(ofNorms: decision.ruling.cited)
      return labels.isEmpty ? "nothing cited" : names.paragraphs(labels) + " cited"
    case .also:
      return decision.ruling.also.isEmpty ? "nothing besides" : "also " + ids(decision.ruling.also)
    case .owesNorm, .owesAct:
      let duties = decision.owed.duties
      return duties.isEmpty ? "no duty" : "the duties " + ids(duties)
    }
  }

  private func say(_ verdict: Verdict, _ norms: [Int]) -> String {
    guard let modality = verdict.modality else { return "silence" }
    return "“\(modality.rawValue)”" + (norms.isEmpty ? "" : " by " + ids(norms))
  }

  private func ids(_ norms: [Int]) -> String {
    EnglishList.and(norms.map { document.norms[$0].id })
  }
}
