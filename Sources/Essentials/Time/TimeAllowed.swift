/// How long somebody has: what a phrase such as "promptly" comes to in a number.
package enum TimeAllowed: Hashable, Sendable {
  /// No time at all: at once, at any hour.
  case now
  /// Until the school day is over; from outside a school day, until the next one is.
  case sameSchoolDay
  /// Until the end of the nth school day after this day.
  case schoolDays(Int)
  /// So many hours by the clock, nights and holidays included, such as the 72 hours of the UK GDPR, article 33.
  case hours(Int)
  /// So many hours of which only those count in which the school is open.
  case schoolHours(Int)
  /// Until the end of the nth day after this day, holidays included.
  case days(Int)
}

extension TimeAllowed: LosslessStringConvertible {
  /// As it is written in a policy and in settings, such as `1 school day`.
  package var description: String {
    func count(_ number: Int, _ thing: String) -> String {
      number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
    }
    return switch self {
    case .now: "now"
    case .sameSchoolDay: "same school day"
    case .schoolDays(let number): count(number, "school day")
    case .hours(let number): count(number, "hour")
    case .schoolHours(let number): count(number, "school hour")
    case .days(let number): count(number, "day")
    }
  }

  /// Reads what `description` gives; nothing where it says no time, or more than 1000 of anything.
  package init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    if words == ["now"] {
      self = .now
    } else if words == ["same", "school", "day"] {
      self = .sameSchoolDay
    } else if let first = words.first, let number = Digits.number(first),
      (1...1000).contains(number)
    {
      switch words.dropFirst().joined(separator: " ") {
      case "school day", "school days": self = .schoolDays(number)
      case "hour", "hours": self = .hours(number)
      case "school hour", "school hours": self = .schoolHours(number)
      case "day", "days": self = .days(number)
      default: return nil
      }
    } else {
      return nil
    }
  }
}
