/// Answers "May I …?" from a policy: the word, the paragraphs, the conditions, the duties and what
/// it would still ask.
public struct Adviser: Sendable {
  // One reference: an adviser is handed around with every request.
  private let parts: AdviserParts

  /// The policy.
  public var document: PolicyDocument { parts.document }
  /// The policy as tables.
  public var compiled: CompiledPolicy { parts.compiled }
  /// What it asks to settle an answer.
  public var interview: Interview { parts.interview }

  /// The facts whose values name roles: they decide who may receive a report.
  public var factsNamingRoles: Set<Int> { parts.factsNamingRoles }

  /// Prepares to answer by a policy.
  public init(_ document: PolicyDocument) {
    self.init(document, compiled: CompiledPolicy(document))
  }

  /// Prepares to answer by a policy that is compiled already.
  public init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    parts = AdviserParts(document, compiled: compiled)
  }

  /// The answer to what was told, with the policy's assumptions for what was not.
  ///
  /// `assuming`: false takes the facts exactly as told. Facts in `unsure` stay unknown for good:
  /// nothing is assumed for them and nobody is asked again.
  public func answer(
    to told: PartialSituation, assuming: Bool = true, unsure: Set<Int> = []
  ) -> Answer {
    var situation = assuming ? told.assuming(parts.document.facts) : told
    for fact in unsure where told[fact] == nil { situation[fact] = nil }
    guard let act = situation[parts.document.facts.act] else {
      return unasked(told: told, situation: situation)
    }
    let outlook = outlook(situation, act: act)
    let open = parts.provisions.open(outlook.ruling, in: situation)
    let cites = parts.ordered(outlook.ruling.cited)
    let conflicts = outlook.conflicts
    return Answer(
      word: parts.words.word(
        ruling: outlook.ruling, duties: outlook.duties, open: open.map(\.provision)),
      verdict: outlook.ruling.verdict, citedNorms: outlook.ruling.cited,
      alsoNorms: outlook.ruling.also, cites: cites,
      also: parts.ordered(outlook.ruling.also).filter { !cites.contains($0) },
      conditions: open.map { .init(provision: $0.provision, cites: parts.labels[$0.norm]) },
      reports: reports(outlook.ruling, act: act, in: situation),
      duties: outlook.duties.map { duty($0, in: situation) },
      possibleDuties: outlook.possibleDuties.map { duty($0, in: situation) },
      conflicts: conflicts.map(disagreement), told: told, situation: situation,
      relevant: parts.relevant[act],
      unknown: cheapestFirst(outlook.unknown.filter { !unsure.contains($0) }),
      unknownForDuties: cheapestFirst(outlook.unknownForDuties),
      isSettled: outlook.unknown.isEmpty, possibleVerdicts: outlook.verdicts,
      next: outlook.unknown.isEmpty
        ? nil : parts.interview.nextQuestion(after: situation, declined: unsure),
      ask: whomToAsk(
        outlook.ruling.verdict, hasConflict: !conflicts.isEmpty, in: situation))
  }

  /// How the norms fared that an answer rests on; nothing while a fact is unknown.
  public func trace(_ answer: Answer) -> [TraceStep] {
    guard let situation = answer.situation.complete else { return [] }
    return parts.tracer.value.steps(of: parts.compiled.decide(situation), in: situation)
  }

  /// The word of the answer alone, with the policy's assumptions; silence where no act is told.
  ///
  /// Much cheaper than an answer: for weighing many readings of one question.
  func word(for told: PartialSituation) -> AnswerWord {
    let situation = told.assuming(parts.document.facts)
    guard situation[parts.document.facts.act] != nil else { return .policySilent }
    let (ruling, duties) = said(situation)
    let open = parts.provisions.open(ruling, in: situation)
    return parts.words.word(ruling: ruling, duties: duties, open: open.map(\.provision))
  }

  /// The ruling and the duties that an answer goes by.
  private func said(_ situation: PartialSituation) -> (ruling: Ruling, duties: [Int]) {
    if let complete = situation.complete {
      let decision = parts.compiled.decide(complete)
      return (decision.ruling, decision.owed.duties)
    }
    let (rulings, duties) = parts.compiled.sayings(of: situation)
    return (merged(rulings), duties)
  }

  /// What a person goes by: the word, what is still open, and what goes to whom.
  struct Gist: Hashable {
    var word: AnswerWord
    var open: [Provision]
    var duties: [Answer.Duty]
  }

  /// What a person goes by in a situation with an act.
  func gist(_ situation: PartialSituation) -> Gist {
    let (ruling, duties) = said(situation)
    let open = parts.provisions.open(ruling, in: situation).map(\.provision)
    return Gist(
      word: parts.words.word(ruling: ruling, duties: duties, open: open), open: open,
      duties: reports(ruling, act: situation[parts.document.facts.act] ?? 0, in: situation)
        + duties.map { duty($0, in: situation) })
  }

  /// The facts that the norms of an act look at.
  func relevantFacts(of act: Int) -> Set<Int> { parts.relevant[act] }

  /// What is sure and what is possible in a situation.
  private struct Outlook {
    var ruling: Ruling
    var duties: [Int]
    var possibleDuties: [Int] = []
    var dutyConflicts: [Conflict] = []
    var verdicts: [Verdict]
    var unknown: [Int] = []
    var unknownForDuties: [Int] = []

    /// All conflicts, each once.
    var conflicts: [Conflict] {
      if dutyConflicts.isEmpty { return ruling.conflicts }
      return Set(ruling.conflicts).union(dutyConflicts).sorted()
    }
  }

  private func outlook(_ situation: PartialSituation, act: Int) -> Outlook {
    if let complete = situation.complete {
      let decision = parts.compiled.decide(complete)
      return Outlook(
        ruling: decision.ruling, duties: decision.owed.duties,
        dutyConflicts: decision.owed.conflicts, verdicts: [decision.ruling.verdict])
    }
    let possible = parts.compiled.possibilities(of: situation)
    return Outlook(
      ruling: merged(possible.rulings),
      duties: possible.owedInAll, possibleDuties: possible.owedInSome,
      verdicts: possible.verdicts, unknown: possible.factsForCitations,
      unknownForDuties: possible.factsForDuties)
  }

  private func cheapestFirst(_ unknown: [Int]) -> [Int] {
    if unknown.count < 2 { return unknown }
    let facts = parts.document.facts
    return unknown.sorted { (facts[$0].cost, $0) < (facts[$1].cost, $1) }
  }

  /// The rulings of the strictest verdict as one: every norm that may decide is cited.
  ///
  /// - Parameter possible: All of them, strictest first.
  private func merged(_ possible: [Ruling]) -> Ruling {
    let verdict = possible.first?.verdict ?? .silent
    let rulings = possible.filter { $0.verdict == verdict }
    if rulings.count == 1 { return rulings[0] }
    let cited = rulings.reduce(into: Set<Int>()) { $0.formUnion($1.cited) }
    let also = rulings.reduce(into: Set<Int>()) { $0.formUnion($1.also) }.subtracting(cited)
    let conflicts = rulings.reduce(into: Set<Conflict>()) { $0.formUnion($1.conflicts) }
    return Ruling(
      verdict: verdict, cited: cited.sorted(), also: also.sorted(), conflicts: conflicts.sorted())
  }

  /// Who hears of the asked act, where it is a report that must be made.
  private func reports(
    _ ruling: Ruling, act: Int, in situation: PartialSituation
  ) -> [Answer.Duty] {
    guard ruling.verdict == .says(.must) else { return [] }
    return ruling.cited.filter { !parts.document.norms[$0].reportTo.isEmpty }.map { norm in
      var report = duty(norm, in: situation)
      report.act = act
      return report
    }
  }

  private func duty(_ norm: Int, in situation: PartialSituation) -> Answer.Duty {
    var duty = Answer.Duty(
      norm: norm, act: parts.document.norms[norm].acts.first ?? 0, to: nil,
      within: parts.within[norm], cites: parts.labels[norm])
    let names = parts.document.norms[norm].reportTo
    if names.isEmpty { return duty }
    let concerned = parts.recipients.concerned(in: situation, facts: parts.document.facts)
    for name in names {
      guard let role = parts.recipients.resolve(name, concerned: concerned) else { continue }
      if duty.to == nil {
        duty.to = role
      } else if duty.to != role, !duty.alsoTo.contains(role) {
        duty.alsoTo.append(role)
      }
    }
    return duty
  }

  private func disagreement(_ conflict: Conflict) -> Answer.Disagreement {
    .init(
      kind: conflict.kind, stricter: parts.labels[conflict.stricter],
      weaker: parts.labels[conflict.weaker])
  }

  private func whomToAsk(
    _ verdict: Verdict, hasConflict: Bool, in situation: PartialSituation
  ) -> String? {
    guard verdict == .silent || hasConflict, let role = parts.document.metadata.silentAsk else {
      return nil
    }
    return parts.recipients.resolve(
      role, concerned: parts.recipients.concerned(in: situation, facts: parts.document.facts))
  }

  private func unasked(told: PartialSituation, situation: PartialSituation) -> Answer {
    Answer(
      word: .policySilent, verdict: .silent, citedNorms: [], alsoNorms: [], cites: [], also: [],
      conditions: [], reports: [], duties: [], possibleDuties: [], conflicts: [], told: told,
      situation: situation, relevant: [parts.document.facts.act],
      unknown: [parts.document.facts.act],
      isSettled: false,
      possibleVerdicts: [],
      next: parts.interview.nextQuestion(after: situation),
      ask: parts.document.metadata.silentAsk)
  }
}
