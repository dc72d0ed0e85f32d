import Synchronization

/// What to ask next, and how much is left to ask.
struct QuestionStep: Hashable, Sendable {
  /// The place of the fact among the open facts.
  var place: Int
  /// How many questions there are at most, this one included.
  var atMost: Int
  /// How many questions there are on average, this one included, where that is known.
  var expected: Double?
}

/// Keeps steps that took long to find.
final class StepShelf: Sendable {
  private static let room = 10_000
  private let steps = Mutex<[PartialSituation: QuestionStep?]>([:])

  /// The step after what is known, found anew if it is not kept.
  func step(
    after known: PartialSituation, find: (PartialSituation) -> QuestionStep?
  ) -> QuestionStep? {
    if let kept = steps.withLock({ $0[known] }) { return kept }
    let found = find(known)
    steps.withLock { steps in
      if steps.count >= Self.room { steps = [:] }
      steps[known] = .some(found)
    }
    return found
  }
}
