/// Answers "May I …?" from a policy: the word, the paragraphs, the conditions, the duties and what
/// it would still ask.
public struct Adviser: Sendable {
  /// The policy.
  public let document: PolicyDocument
  /// The policy as tables.
  public let compiled: CompiledPolicy
  private let recipients: Recipients
  private let labels: [[String]]
  private let labelOrder: [String: Int]

  /// Prepares to answer by a policy.
  public init(_ document: PolicyDocument) {
    self.init(document, compiled: CompiledPolicy(document))
  }

  /// Prepares to answer by a policy that is compiled already.
  public init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    self.document = document
    self.compiled = compiled
    recipients = Recipients(document.metadata)
    let byId = Dictionary(
      document.paragraphs.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    labels = document.norms.map { norm in
      (byId[norm.paragraph].map { [$0] } ?? []) + norm.cites
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
    let table = compiled.tables[act]
    let rulings = table.ruling.outcomes(consistentWith: situation)
    let owed = table.owed.outcomes(consistentWith: situation)
    return draw(rulings, owed, told: told, situation: situation, table: table, unsure: unsure)
  }

  private func draw(
    _ rulings: [Ruling], _ owed: [Owed], told: PartialSituation, situation: PartialSituation,
    table: ActTable, unsure: Set<Int>
  ) -> Answer {
    let verdicts = Set(rulings.map(\.verdict)).sorted(by: >)
    let verdict = verdicts.first ?? .silent
    let ruling = merged(rulings.filter { $0.verdict == verdict }, verdict: verdict)
    var possible: Set<Int> = []
    for one in owed { possible.formUnion(one.duties) }
    let certain = possible.filter { duty in owed.allSatisfy { $0.duties.contains(duty) } }
    possible.subtract(certain)
    let open = OpenProvisions(facts: document.facts, norms: document.norms)
      .open(ruling, in: situation)
    let cites = ordered(ruling.cited)
    let conflicts = Set(ruling.conflicts).union(owed.count == 1 ? owed[0].conflicts : [])
    let word = AnswerWordRule(norms: document.norms)
      .word(ruling: ruling, duties: certain.sorted(), open: open.map(\.provision))
    let unknown = matteringFacts(table, in: situation, rulings: rulings.count)
    return Answer(
      word: word, verdict: verdict, citedNorms: ruling.cited, alsoNorms: ruling.also,
      cites: cites, also: ordered(ruling.also).filter { !cites.contains($0) },
      conditions: open.map { .init(provision: $0.provision, cites: labels[$0.norm]) },
      duties: certain.sorted().map { duty($0, in: situation) },
      possibleDuties: possible.sorted().map { duty($0, in: situation) },
      conflicts: conflicts.sorted().map(disagreement), told: told, situation: situation,
      unknown: unknown, isSettled: rulings.count <= 1, possibleVerdicts: verdicts, next: nil,
      ask: whomToAsk(verdict, hasConflict: !conflicts.isEmpty, in: situation))
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

  /// The unknown facts that can still change the ruling, cheapest first.
  private func matteringFacts(
    _ table: ActTable, in situation: PartialSituation, rulings: Int
  ) -> [Int] {
    guard rulings > 1 else { return [] }
    return table.ruling.facts.filter { situation[$0] == nil }
      .sorted { (document.facts[$0].cost, $0) < (document.facts[$1].cost, $1) }
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
    let acts = document.facts.acts.indices
    return Answer(
      word: .policySilent, verdict: .silent, citedNorms: [], alsoNorms: [], cites: [], also: [],
      conditions: [], duties: [], possibleDuties: [], conflicts: [], told: told,
      situation: situation, unknown: [document.facts.act], isSettled: false,
      possibleVerdicts: [],
      next: .init(fact: document.facts.act, choices: acts.map { [$0] }, atMost: 1),
      ask: document.metadata.silentAsk)
  }
}
