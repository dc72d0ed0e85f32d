internal import Essentials
internal import Foundation

/// A moment as mail programs write it (RFC 5322, section 3.3).
enum MailDate {
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The moment in universal time, such as `Mon, 9 Jun 2025 16:40:05 +0000`.
  static func text(of moment: Instant) -> String {
    let reading = LocalClock(.gmt).reading(at: moment)
    let (date, time) = (reading.date, reading.time)
    let second = moment.microseconds / 1_000_000 % 60
    let seconds = second < 10 ? "0\(second)" : "\(second)"
    return """
      \(weekdays[date.weekday]), \(date.day) \(months[date.month - 1]) \(date.year) \
      \(time):\(seconds) +0000
      """
  }
}
