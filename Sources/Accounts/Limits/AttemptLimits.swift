package import Essentials

/// How many attempts are free, and how the delay grows after them.
///
/// A delay never closes an account for good, or strangers could keep a head teacher out.
package struct AttemptLimits: Sendable, Hashable {
  /// How many attempts come without delay.
  package let free: Int
  /// The first delay in seconds; each further one is twice as long.
  package let firstDelay: Int64
  /// The longest delay in seconds.
  package let longestDelay: Int64
  /// After how many seconds without an attempt all are forgotten.
  package let memory: Int64

  /// For one account: five, then half a minute, and up to a quarter of an hour.
  package static let account = AttemptLimits(
    free: 5, firstDelay: 30, longestDelay: 15 * 60, memory: 24 * 3600)
  /// For one network address, behind which a whole school may sit: fifty.
  package static let network = AttemptLimits(
    free: 50, firstDelay: 30, longestDelay: 15 * 60, memory: 24 * 3600)

  /// When the next attempt is allowed after so many.
  package func nextAt(after count: Int, lastAt: Instant) -> Instant {
    guard count >= free else { return lastAt }
    let doublings = min(count - free, 20)
    return lastAt.adding(seconds: min(firstDelay << Int64(doublings), longestDelay))
  }

  /// Whether attempts have been forgotten by now.
  package func isForgotten(lastAt: Instant, at now: Instant) -> Bool {
    lastAt.adding(seconds: memory) <= now
  }
}
