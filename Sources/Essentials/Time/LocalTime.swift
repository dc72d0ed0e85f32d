/// A time on the clock on the wall, to the minute, in no particular zone.
package struct LocalTime: Hashable, Sendable, Comparable {
  /// How many minutes have passed since 00:00, from 0 to 1439.
  package let minutesSinceMidnight: Int

  /// The time so many minutes after 00:00; numbers outside a day are moved to its nearest end.
  package init(minutesSinceMidnight minutes: Int) {
    minutesSinceMidnight = min(max(minutes, 0), 24 * 60 - 1)
  }

  /// A time that exists.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(minutesSinceMidnight: hour * 60 + minute)
  }

  /// Reads two digits, a colon and two digits, such as `07:00`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2], let hour = Digits.number(parts[0]),
      let minute = Digits.number(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The hour, 0 to 23.
  package var hour: Int { minutesSinceMidnight / 60 }
  /// The minute, 0 to 59.
  package var minute: Int { minutesSinceMidnight % 60 }

  /// The first minute of a day.
  package static let midnight = LocalTime(minutesSinceMidnight: 0)

  /// Orders times as they come in a day.
  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}

extension LocalTime: CustomStringConvertible {
  /// The time as people are told it, such as `17:40`.
  package var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(hour)):\(two(minute))"
  }
}
