import Essentials
import Synchronization

/// Monday 9 June 2025, a second later at every look, and identifiers that count.
final class CountingClock: Sendable {
  private let count = Mutex<UInt64>(0)

  var now: @Sendable () -> Instant {
    { Instant(seconds: 1_749_456_000 + Int64(self.next())) }
  }
  var today: @Sendable () -> CivilDate { { SamplePolicies.day("2025-06-09") } }
  var newIdentifier: IdentifierSource { IdentifierSource { (100, self.next()) } }

  private func next() -> UInt64 {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
