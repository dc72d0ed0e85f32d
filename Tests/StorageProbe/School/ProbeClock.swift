import Essentials
import Synchronization

/// A clock of the probe's own, a second later at every look, from Monday 9 June 2025 on, and identifiers.
package struct ProbeClock: Sendable {
  private final class Count: Sendable {
    let number = Mutex<UInt64>(0)

    func next() -> UInt64 {
      number.withLock { number in
        number += 1
        return number
      }
    }
  }

  /// The moment.
  let now: @Sendable () -> Instant
  /// The day at the school.
  let today: @Sendable () -> CivilDate
  /// Identifiers that nobody else has.
  let newIdentifier: IdentifierSource

  /// A clock with identifiers by chance, for processes that write beside each other.
  package static func random() -> ProbeClock {
    ProbeClock(IdentifierSource { (UInt64.random(in: 0 ... .max), .random(in: 0 ... .max)) })
  }

  /// A clock with identifiers that count, so that the same is written each time.
  package static func counting() -> ProbeClock {
    let count = Count()
    return ProbeClock(IdentifierSource { (100, count.next()) })
  }

  private init(_ newIdentifier: IdentifierSource) {
    let count = Count()
    now = { Instant(seconds: 1_749_456_000 + Int64(count.next())) }
    today = { Self.day("2025-06-09") }
    self.newIdentifier = newIdentifier
  }

  /// A day that is known to exist.
  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSince1970: 0) }
}
