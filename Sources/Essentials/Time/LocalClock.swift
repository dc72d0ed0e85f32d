package import Foundation

/// The clock on the school's wall: turns moments into local dates and times, and back.
///
/// The zone comes in from outside, since its rules are data that change; for a school in England it is Europe/London.
package struct LocalClock: Sendable {
  private let timeZone: TimeZone

  /// The clock of a zone.
  package init(_ timeZone: TimeZone) { self.timeZone = timeZone }

  /// The clock of England and Wales; nothing on a machine that does not know the zone.
  package static func london() -> LocalClock? {
    TimeZone(identifier: "Europe/London").map(LocalClock.init)
  }

  /// What calendar and clock show at a moment.
  package func reading(at instant: Instant) -> LocalMoment {
    let seconds = Self.wholeSeconds(of: instant) + offset(at: instant)
    let day = seconds.flooredQuotient(by: 86_400)
    return LocalMoment(
      CivilDate(daysSince1970: Int(day)),
      LocalTime(minutesSinceMidnight: Int((seconds - day * 86_400) / 60)))
  }

  /// The day at a moment.
  package func date(at instant: Instant) -> CivilDate { reading(at: instant).date }

  /// The moment at which calendar and clock show this.
  ///
  /// RFC 5545, section 3.3.5: a time that comes twice in October is the first of the two; one that is left out in March is
  /// counted with the offset before the change, so that 01:30 then is what the clocks show as 02:30.
  package func instant(of date: CivilDate, at time: LocalTime = .midnight) -> Instant {
    let wall = Int64(date.daysSince1970) * 86_400 + Int64(time.minutesSinceMidnight) * 60
    let before = offset(at: Instant(seconds: wall - 86_400))
    let after = offset(at: Instant(seconds: wall + 86_400))
    let first = Instant(seconds: wall - before)
    let second = Instant(seconds: wall - after)
    let onlySecondIsRight = offset(at: first) != before && offset(at: second) == after
    return onlySecondIsRight ? second : first
  }

  /// The moment at which a day is over and the next begins.
  package func end(of date: CivilDate) -> Instant { instant(of: date.adding(days: 1)) }

  private func offset(at instant: Instant) -> Int64 {
    let seconds = Double(Self.wholeSeconds(of: instant))
    return Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)))
  }

  private static func wholeSeconds(of instant: Instant) -> Int64 {
    instant.microseconds.flooredQuotient(by: 1_000_000)
  }
}

extension Int64 {
  /// Division that rounds towards earlier times, before 1970 too.
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
