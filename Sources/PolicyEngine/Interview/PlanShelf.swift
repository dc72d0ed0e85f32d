import Synchronization

/// Keeps plans that were worked out, for whoever asks next.
final class PlanShelf: Sendable {
  /// What a plan is for.
  struct Key: Hashable {
    /// The act; nil where nobody will find it out.
    var act: Int?
    /// The facts that stay unknown for good.
    var declined: Set<Int>
  }

  // People decline in many combinations; beyond this many plans the shelf is cleared.
  private static let room = 512
  private let plans = Mutex<[Key: QuestionPlan]>([:])

  /// The plan for a key, worked out if it is not there.
  ///
  /// Two callers may work the same plan out at the same time; both get the same.
  func plan(_ key: Key, make: () -> QuestionPlan) -> QuestionPlan {
    if let found = plans.withLock({ $0[key] }) { return found }
    let made = make()
    plans.withLock { plans in
      if plans.count >= Self.room { plans = [:] }
      plans[key] = made
    }
    return made
  }
}
