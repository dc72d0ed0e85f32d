/// Answers "May I …?" from a policy: the word, the paragraphs, the conditions, the duties and what
/// it would still ask.
public struct Adviser: Sendable {
  /// The policy.
  public let document: PolicyDocument
  /// The policy as tables.
  public let compiled: CompiledPolicy
  /// What it asks to settle an answer.
  public let interview: Interview
  private let recipients: Recipients
  private let labels: [[String]]
  private let relevant: [Set<Int>]
  private let labelOrder: [String: Int]

  /// Prepares to answer by a policy.
  public init(_ document: PolicyDocument) {
    self.init(document, compiled: CompiledPolicy(document))
  }

  /// Prepares to answer by a policy that is compiled already.
  public init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    self.document = document
    self.compiled = compiled
    interview = Interview(compiled)
    recipients = Recipients(document.metadata)
    let byId = Dictionary(
      document.paragraphs.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    labels = document.norms.map { norm in
      (byId[norm.paragraph].map { [$0] } ?? []) + norm.cites
    }
    relevant = compiled.tables.map { table in
      Set(table.ruling.facts + table.owed.facts + [document.facts.act])
    }
    labelOrder = Dictionary(
      document.paragraphs.enumerated().map { ($1.label, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The answer to what was told, with the policy's assumptions for what was not.
  ///
  /// `assuming`: false takes the facts exactly as told. Facts in `unsure` stay unknown for good:
  /// nothing is assumed for them and nobody is asked again.
  public func answer(
    to told: PartialSituation, assuming: Bool = true, unsure: Set<Int> = []
  ) -> Answer {
    var situation = assuming ? told.assuming(document.facts) : told
    for fact in unsure where told[fact] == nil { situation[fact] = nil }
    guard let act = situation[document.facts.act] else {
      return unasked(told: told, situation: situation)
    }
    let outlook = outlook(situation, act: act)
    let open = OpenProvisions(facts: document.facts, norms: document.norms)
      .open(outlook.ruling, in: situation)
    let cites = ordered(outlook.ruling.cited)
    let conflicts = Set(outlook.ruling.conflicts).union(outlook.dutyConflicts).sorted()
    return Answer(
      word: AnswerWordRule(norms: document.norms)
        .word(ruling: outlook.ruling, duties: outlook.duties, open: open.map(\.provision)),
      verdict: outlook.ruling.verdict, citedNorms: outlook.ruling.cited,
      alsoNorms: outlook.ruling.also, cites: cites,
      also: ordered(outlook.ruling.also).filter { !cites.contains($0) },
      conditions: open.map { .init(provision: $0.provision, cites: labels[$0.norm]) },
      reports: reports(outlook.ruling, act: act, in: situation),
      duties: outlook.duties.map { duty($0, in: situation) },
      possibleDuties: outlook.possibleDuties.map { duty($0, in: situation) },
      conflicts: conflicts.map(disagreement), told: told, situation: situation,
      relevant: relevant[act],
      unknown: outlook.unknown.filter { !unsure.contains($0) }
        .sorted { (document.facts[$0].cost, $0) < (document.facts[$1].cost, $1) },
      isSettled: outlook.unknown.isEmpty, possibleVerdicts: outlook.verdicts,
      next: outlook.unknown.isEmpty
        ? nil : interview.nextQuestion(after: situation, declined: unsure),
      ask: whomToAsk(
        outlook.ruling.verdict, hasConflict: !conflicts.isEmpty, in: situation))
  }

  /// The word of the answer alone, with the policy's assumptions; silence where no act is told.
  ///
  /// Much cheaper than an answer: for weighing many readings of one question.
  func word(for told: PartialSituation) -> AnswerWord {
    let situation = told.assuming(document.facts)
    guard let act = situation[document.facts.act] else { return .policySilent }
    let outlook = outlook(situation, act: act)
    let open = OpenProvisions(facts: document.facts, norms: document.norms)
      .open(outlook.ruling, in: situation)
    return AnswerWordRule(norms: document.norms)
      .word(ruling: outlook.ruling, duties: outlook.duties, open: open.map(\.provision))
  }

  /// The facts that the norms of an act look at.
  func relevantFacts(of act: Int) -> Set<Int> { relevant[act] }

  /// What is sure and what is possible in a situation.
  private struct Outlook {
    var ruling: Ruling
    var duties: [Int]
    var possibleDuties: [Int] = []
    var dutyConflicts: [Conflict] = []
    var verdicts: [Verdict]
    var unknown: [Int] = []
  }

  private func outlook(_ situation: PartialSituation, act: Int) -> Outlook {
    if let complete = situation.complete {
      let decision = compiled.decide(complete)
      return Outlook(
        ruling: decision.ruling, duties: decision.owed.duties,
        dutyConflicts: decision.owed.conflicts, verdicts: [decision.ruling.verdict])
    }
    let possible = compiled.possibilities(of: situation)
    let verdict = possible.untilKnown
    return Outlook(
      ruling: merged(possible.rulings.filter { $0.verdict == verdict }, verdict: verdict),
      duties: possible.owedInAll, possibleDuties: possible.owedInSome,
      verdicts: possible.verdicts, unknown: possible.factsForCitations)
  }

  /// The rulings of one verdict as one: every norm that may decide is cited.
  private func merged(_ rulings: [Ruling], verdict: Verdict) -> Ruling {
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
    return ruling.cited.filter { !document.norms[$0].reportTo.isEmpty }.map { norm in
      var report = duty(norm, in: situation)
      report.act = act
      return report
    }
  }

  private func duty(_ norm: Int, in situation: PartialSituation) -> Answer.Duty {
    let concerned = recipients.concerned(in: situation, facts: document.facts)
    let rule = document.norms[norm]
    return Answer.Duty(
      norm: norm, act: rule.acts.indices.first ?? 0,
      to: rule.reportTo.lazy.compactMap { recipients.resolve($0, concerned: concerned) }.first,
      within: rule.within?.words, cites: labels[norm])
  }

  private func disagreement(_ conflict: Conflict) -> Answer.Disagreement {
    .init(
      kind: conflict.kind, stricter: labels[conflict.stricter], weaker: labels[conflict.weaker])
  }

  private func whomToAsk(
    _ verdict: Verdict, hasConflict: Bool, in situation: PartialSituation
  ) -> String? {
    guard verdict == .silent || hasConflict, let role = document.metadata.silentAsk else {
      return nil
    }
    return recipients.resolve(
      role, concerned: recipients.concerned(in: situation, facts: document.facts))
  }

  /// The labels of norms in reading order, each once.
  private func ordered(_ norms: [Int]) -> [String] {
    let all = Set(norms.flatMap { labels[$0] })
    return all.sorted { (labelOrder[$0] ?? .max, $0) < (labelOrder[$1] ?? .max, $1) }
  }

  private func unasked(told: PartialSituation, situation: PartialSituation) -> Answer {
    Answer(
      word: .policySilent, verdict: .silent, citedNorms: [], alsoNorms: [], cites: [], also: [],
      conditions: [], reports: [], duties: [], possibleDuties: [], conflicts: [], told: told,
      situation: situation, relevant: [document.facts.act], unknown: [document.facts.act],
      isSettled: false,
      possibleVerdicts: [],
      next: interview.nextQuestion(after: situation),
      ask: document.metadata.silentAsk)
  }
}
