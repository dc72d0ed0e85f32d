package import Essentials

/// Three to five questions for one person about one version, drawn from the policy's own tests.
///
/// Nobody is scored, ranked or stopped: the answers are not kept, only that the page was gone
/// through. A policy with fewer fitting tests gives fewer questions.
package struct Quiz: Hashable, Sendable {
  /// How many questions there are where nothing changed, and where something did.
  package static let usual = (few: 3, many: 5)

  /// The questions.
  package let questions: [QuizQuestion]

  /// Draws the questions of one person.
  ///
  /// The same person gets the same ones whenever the page is opened. What changed comes first;
  /// then each question is of another paragraph and has another answer, as far as there are any.
  ///
  /// - Parameter changed: The labels of the paragraphs that changed for the person.
  package init(
    _ pool: QuizPool, for person: PersonID, version: PolicyVersionID,
    changed: Set<String> = []
  ) {
    var chance = SeededChoice(person: person, version: version)
    var left = pool.candidates.shuffled(using: &chance)
    let aboutChanges = left.count { !changed.isDisjoint(with: $0.labels) }
    let count = min(Self.usual.many, max(Self.usual.few, aboutChanges + 2))
    var drawn: [QuizPool.Candidate] = []
    while drawn.count < count, !left.isEmpty {
      let labels = Set(drawn.flatMap(\.labels))
      let words = Set(drawn.map(\.right))
      let weights = left.map { candidate in
        (changed.isDisjoint(with: candidate.labels) ? 0 : 8)
          + (labels.isDisjoint(with: candidate.labels) ? 4 : 0)
          + (words.contains(candidate.right) ? 0 : 2) + (candidate.isLeading ? 0 : 3)
      }
      guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }) else { break }
      drawn.append(left.remove(at: best))
    }
    var questions: [QuizQuestion] = []
    for candidate in drawn { questions.append(QuizQuestion(candidate, using: &chance)) }
    self.questions = questions
  }
}
