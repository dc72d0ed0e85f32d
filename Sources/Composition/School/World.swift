package import Essentials
package import Vault

internal import Foundation

/// What comes from outside the program: the moment, the day, chance.
///
/// It is made here alone, so that everything else is the same for the same arguments, and a demonstration or a test can
/// live on a day of its own.
package struct World: Sendable {
  /// The moment.
  package let now: @Sendable () -> Instant
  /// The clock on the wall of the school.
  package let clock: LocalClock
  /// Random bytes of the system.
  package let random: RandomBytes

  /// A world with a clock of its own.
  package init(
    now: @escaping @Sendable () -> Instant, clock: LocalClock, random: @escaping RandomBytes
  ) {
    self.now = now
    self.clock = clock
    self.random = random
  }

  /// The real one, in London.
  ///
  /// - Throws: `Refusal` with `world.clock` where the system has no time zones.
  package static func real() throws(Refusal) -> World {
    guard let clock = LocalClock.london() else {
      throw Refusal(
        "world.clock", "The system does not know the time in London. Install the package tzdata.")
    }
    return World(
      now: { Instant(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded())) },
      clock: clock,
      random: { count in
        var source = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
      })
  }

  /// The day at the school.
  package var today: @Sendable () -> CivilDate {
    let now = now
    let clock = clock
    return { clock.date(at: now()) }
  }

  /// Identifiers that nobody can guess.
  package var identifiers: IdentifierSource {
    let random = random
    return IdentifierSource {
      let bytes = random(16)
      func number(_ part: ArraySlice<UInt8>) -> UInt64 {
        part.reduce(0) { $0 << 8 | UInt64($1) }
      }
      return (number(bytes[0..<8]), number(bytes[8..<16]))
    }
  }
}
