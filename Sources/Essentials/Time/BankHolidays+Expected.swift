extension BankHolidays {
  /// The holiday that the usual rules put on a day: a guess for years that are not published yet.
  ///
  /// Schedule 1 of the Banking and Financial Dealings Act 1971 and the yearly proclamations: when 1 January, 25 or 26
  /// December fall on a weekend, the next working day that is not a holiday already is taken instead.
  package static func expectedName(on date: CivilDate) -> String? {
    guard (1...5).contains(date.weekday) else { return nil }
    let easter = easterSunday(of: date.year)
    return switch (date.month, date.day, date.weekday) {
    case (1, 1, _): "New Year’s Day"
    case (1, 2...3, 1): "New Year’s Day (substitute day)"
    case (5, 1...7, 1): "Early May bank holiday"
    case (5, 25...31, 1): "Spring bank holiday"
    case (8, 25...31, 1): "Summer bank holiday"
    case (12, 25, _): "Christmas Day"
    case (12, 26, _): "Boxing Day"
    case (12, 27, 1), (12, 27, 2): "Christmas Day (substitute day)"
    case (12, 28, 1), (12, 28, 2): "Boxing Day (substitute day)"
    default:
      date == easter.adding(days: -2)
        ? "Good Friday" : date == easter.adding(days: 1) ? "Easter Monday" : nil
    }
  }

  /// Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876, after Meeus).
  static func easterSunday(of year: Int) -> CivilDate {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let count = epact + weekday - 7 * late + 114
    return CivilDate(existingYear: year, month: count / 31, day: count % 31 + 1)
  }
}
