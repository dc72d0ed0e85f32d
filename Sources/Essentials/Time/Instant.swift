/// A moment, the same everywhere, to the microsecond.
///
/// Never read from a clock in this layer: the composition hands a `now` in.
package struct Instant: Hashable, Sendable, Comparable {
  /// Microseconds since 1 January 1970, 00:00 UTC: the form in the database.
  package let microseconds: Int64

  /// The moment so many microseconds after 1 January 1970, 00:00 UTC.
  package init(microseconds: Int64) { self.microseconds = microseconds }

  /// The moment so many whole seconds after 1 January 1970, 00:00 UTC.
  package init(seconds: Int64) { self.init(microseconds: seconds * 1_000_000) }

  /// The moment so many seconds later; earlier where negative.
  package func adding(seconds: Int64) -> Instant {
    Instant(microseconds: microseconds + seconds * 1_000_000)
  }

  /// Orders moments as they come.
  package static func < (left: Instant, right: Instant) -> Bool {
    left.microseconds < right.microseconds
  }
}

extension Instant: CustomStringConvertible {
  /// ISO 8601 in UTC with milliseconds, such as `2026-11-28T15:45:50.123Z` (RFC 3339).
  package var description: String {
    let milliseconds = Self.floorDivision(microseconds, 1000)
    let (days, rest) = (
      Self.floorDivision(milliseconds, 86_400_000), Self.remainder(milliseconds, 86_400_000)
    )
    let date = CivilDate(daysSince1970: Int(days))
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let fraction = String(rest % 1000)
    let padded = String(repeating: "0", count: 3 - fraction.count) + fraction
    let seconds = rest / 1000
    let time = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return "\(date)T\(time).\(padded)Z"
  }

  private static func floorDivision(_ number: Int64, _ divisor: Int64) -> Int64 {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }

  private static func remainder(_ number: Int64, _ divisor: Int64) -> Int64 {
    number - floorDivision(number, divisor) * divisor
  }
}
