package import PolicyEngine

/// All questions that a policy's own tests hold, answered by the engine for a kind of person.
///
/// Prepared once a version; many people share the pool of their kind.
package struct QuizBank: Sendable {
  private let adviser: Adviser
  private let wording: AnswerWording
  private let asks: [PartialSituation]

  /// Prepares the questions of a policy; tests that fail are left out.
  package init(_ document: PolicyDocument) {
    let adviser = Adviser(document)
    let runner = PolicyTestRunner(document, compiled: adviser.compiled)
    self.adviser = adviser
    wording = AnswerWording(document)
    asks = document.tests.filter { $0.ask[document.facts.act] != nil && runner.run($0).passed }
      .map(\.ask)
  }

  /// The questions that a kind of person can be asked, each wording once.
  ///
  /// Tests about other people are theirs. Silence teaches nothing, and what is not settled has no
  /// right answer.
  package func pool(for who: String) -> QuizPool {
    let facts = adviser.document.facts
    guard let value = facts.valueIndex(who, of: facts.who) else { return QuizPool(candidates: []) }
    var seen: Set<String> = []
    let candidates = asks.compactMap { ask -> QuizPool.Candidate? in
      guard ask[facts.who] == nil || ask[facts.who] == value else { return nil }
      var told = ask
      told[facts.who] = value
      let answer = adviser.answer(to: told)
      guard answer.isSettled, answer.word != .policySilent, answer.conflicts.isEmpty,
        !answer.cites.isEmpty || !answer.duties.isEmpty
      else { return nil }
      let candidate = candidate(answer)
      return seen.insert(candidate.text).inserted ? candidate : nil
    }
    return QuizPool(candidates: candidates)
  }

  private func candidate(_ answer: Answer) -> QuizPool.Candidate {
    let conditions = answer.conditions.map { wording.condition($0.provision) }
    let duties = wording.instructions(answer.reports + answer.duties)
      .map { wording.instruction($0) + "." }
    let owed = answer.duties.flatMap(\.cites)
    let labels = answer.cites.isEmpty ? owed : answer.cites
    return QuizPool.Candidate(
      text: wording.question(answer), right: answer.word,
      because: [wording.sentence(answer)] + conditions + duties,
      quotations: labels.prefix(2).compactMap { label in
        adviser.document.paragraph(label).map { .init(label: label, text: $0.plainText) }
      }, labels: Set(answer.cites + owed), isLeading: answer.verdict == .says(.must))
  }
}
