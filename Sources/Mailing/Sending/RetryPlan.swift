package import Essentials

/// How long to wait before a letter that failed is tried again.
package enum RetryPlan {
  /// How often a letter is tried in all.
  package static let attempts = 8

  private static let minutes: [Int64] = [1, 5, 15, 60, 120, 240, 360]

  /// When to try again after so many attempts; nothing when it is given up.
  package static func next(afterAttempts attempts: Int, at now: Instant) -> Instant? {
    guard attempts < Self.attempts else { return nil }
    return now.adding(seconds: minutes[min(max(attempts, 1), minutes.count) - 1] * 60)
  }
}
