extension CivilDate {
  /// The day so many days after 1 January 1970, in the Gregorian calendar.
  ///
  /// Howard Hinnant's `civil_from_days`; days outside the years 1 to 9999 are moved to the nearest one inside.
  package init(daysSince1970 days: Int) {
    let shifted = min(max(days, -719_162), 2_932_896) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(existingYear: year, month: month, day: day)
  }

  /// How many days after 1 January 1970 the day is; negative before.
  package var daysSince1970: Int {
    let year = month <= 2 ? self.year - 1 : self.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days later; earlier where negative.
  package func adding(days: Int) -> CivilDate { CivilDate(daysSince1970: daysSince1970 + days) }

  /// The same day so many months later, or that month's last day where it has no such day.
  ///
  /// Months outside the years 1 to 9999 are moved to the nearest one inside.
  package func adding(months: Int) -> CivilDate {
    let count = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
    let year = count / 12
    let month = count % 12 + 1
    return CivilDate(
      existingYear: year, month: month, day: min(day, Self.days(in: month, of: year)))
  }
}
