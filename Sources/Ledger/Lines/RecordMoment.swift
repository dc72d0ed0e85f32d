internal import Essentials

/// A moment as it stands in the record, such as `2025-06-09T16:40:00.000000Z` (RFC 3339).
///
/// Always in UTC and always to the microsecond, which `Instant.description` is not: nothing is lost.
enum RecordMoment {
  /// Every moment of the years 1 to 9999 has as many bytes.
  static let length = 27

  private static let day: Int64 = 86_400_000_000

  /// The moment's text; nothing outside the years 1 to 9999.
  static func text(of instant: Instant) -> String? {
    let (quotient, rest) = instant.microseconds.quotientAndRemainder(dividingBy: day)
    let (days, time) = rest < 0 ? (quotient - 1, rest + day) : (quotient, rest)
    let date = CivilDate(daysSince1970: Int(days))
    guard date.daysSince1970 == Int(days) else { return nil }
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    let seconds = time / 1_000_000
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    return "\(date)T\(clock.joined(separator: ":")).\(padded(time % 1_000_000, 6))Z"
  }

  /// Reads what `text` gives.
  static func instant(_ text: ArraySlice<UInt8>) -> Instant? {
    guard text.count == length else { return nil }
    let start = text.startIndex
    for (place, mark) in marks where text[start + place] != mark { return nil }
    func number(_ place: Int, _ width: Int) -> Int? {
      var number = 0
      for digit in text[start + place..<start + place + width] {
        guard (0x30...0x39).contains(digit) else { return nil }
        number = number * 10 + Int(digit & 15)
      }
      return number
    }
    guard let year = number(0, 4), let month = number(5, 2), let dayOfMonth = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      let fraction = number(20, 6), hour < 24, minute < 60, second < 60,
      let date = CivilDate(year: year, month: month, day: dayOfMonth)
    else { return nil }
    let seconds = Int64((hour * 60 + minute) * 60 + second)
    return Instant(
      microseconds: Int64(date.daysSince1970) * day + seconds * 1_000_000 + Int64(fraction))
  }

  private static let marks: [(Int, UInt8)] = [
    (4, 0x2d), (7, 0x2d), (10, 0x54), (13, 0x3a), (16, 0x3a), (19, 0x2e), (26, 0x5a),
  ]
}
