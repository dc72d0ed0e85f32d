/// A day of the calendar, without a time and without a zone.
package struct CivilDate: Hashable, Sendable, Comparable {
  /// The year, such as 2025.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// A day that exists.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day that is known to exist, as arithmetic on days gives it.
  init(existingYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads ISO 8601, such as `2025-06-09`.
  package init?(_ text: String) {
    // Byte by byte, since a list of a thousand people has thousands of them.
    var numbers = (0, 0, 0)
    var place = 0
    for byte in text.utf8 {
      let isDash = byte == UInt8(ascii: "-")
      guard isDash || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte) - 48
      switch (place, isDash) {
      case (0...3, false): numbers.0 = numbers.0 * 10 + digit
      case (5...6, false): numbers.1 = numbers.1 * 10 + digit
      case (8...9, false): numbers.2 = numbers.2 * 10 + digit
      case (4, true), (7, true): break
      default: return nil
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// How many days a month has.
  package static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Orders days as they come.
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The day of the week, 0 for Sunday (Sakamoto's method for the Gregorian calendar).
  package var weekday: Int {
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
    let year = month < 3 ? self.year - 1 : self.year
    return (year + year / 4 - year / 100 + year / 400 + shift + day) % 7
  }

  /// The day as people are told it, such as "Monday 9 June 2025".
  package var words: String {
    "\(Self.weekdays[weekday]) \(day) \(Self.months[month - 1]) \(year)"
  }

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
