/// Knows of every day whether the school is open, from its own dates and the bank holidays.
///
/// Outside the dates that the school has given, weekdays that are no bank holidays count as school days, and the answer
/// says that it is a guess: a deadline that comes too early is a nuisance, one that never comes is a failure.
package struct SchoolCalendar: Hashable, Sendable {
  /// The dates that the school gave.
  package let dates: SchoolDates
  /// The bank holidays.
  package let bankHolidays: BankHolidays
  private let known: KnownSchoolDays

  /// Puts the school's dates and the bank holidays together.
  package init(_ dates: SchoolDates, bankHolidays: BankHolidays) {
    self.dates = dates
    self.bankHolidays = bankHolidays
    known = KnownSchoolDays(dates)
  }

  /// What a day is.
  package func day(_ date: CivilDate) -> SchoolDay {
    let isCovered = bankHolidays.cover(date)
    if date.isWeekend { return SchoolDay(date: date, kind: .weekend, isGuess: false) }
    if let name = bankHolidays.name(on: date) {
      return SchoolDay(date: date, kind: .bankHoliday(name), isGuess: !isCovered)
    }
    if let kind = known[date] { return SchoolDay(date: date, kind: kind, isGuess: false) }
    return SchoolDay(date: date, kind: .school, isGuess: true)
  }

  /// Whether pupils are in on a day.
  package func isSchoolDay(_ date: CivilDate) -> Bool { day(date).isSchoolDay }

  /// The last day of the last term that the school has entered: after it, everything is a guess.
  package var knownThrough: CivilDate? { dates.terms.last?.lastOn }
}
