package import Essentials

/// A school year, from August to July: some schools begin in the last days of August.
package struct SchoolYear: Hashable, Sendable, Comparable {
  /// The calendar year in which it begins.
  package let startsIn: Int

  /// The school year that begins in a calendar year.
  package init(startingIn year: Int) { startsIn = year }

  /// The school year in which a day lies.
  package init(of date: CivilDate) { startsIn = date.month >= 8 ? date.year : date.year - 1 }

  /// The year after it.
  package var next: SchoolYear { SchoolYear(startingIn: startsIn + 1) }

  /// The terms of the year, in the order in which they come.
  package var periods: [TermPeriod] {
    [
      TermPeriod(.autumn, startsIn), TermPeriod(.spring, startsIn + 1),
      TermPeriod(.summer, startsIn + 1),
    ]
  }

  /// The year as people write it, such as "2025 to 2026".
  package var words: String { "\(startsIn) to \(startsIn + 1)" }

  /// Orders years as they come.
  package static func < (left: SchoolYear, right: SchoolYear) -> Bool {
    left.startsIn < right.startsIn
  }
}

extension SchoolDates {
  /// The years in which a term, a closure or an inset day begins.
  package var years: [SchoolYear] {
    Set(
      terms.map { SchoolYear(of: $0.firstOn) } + closures.map { SchoolYear(of: $0.firstOn) }
        + insetDays.map(SchoolYear.init)
    ).sorted()
  }

  /// The dates that begin in a year, or all others.
  package func only(_ year: SchoolYear, not: Bool = false) throws(Refusal) -> SchoolDates {
    func fits(_ date: CivilDate) -> Bool { (SchoolYear(of: date) == year) != not }
    return try SchoolDates(
      terms: terms.filter { fits($0.firstOn) }, closures: closures.filter { fits($0.firstOn) },
      insetDays: insetDays.filter(fits))
  }

  /// The dates with those of a year in place of what was known of it.
  package func replacing(_ year: SchoolYear, with newer: SchoolDates) throws(Refusal) -> SchoolDates
  {
    let others = try only(year, not: true)
    return try SchoolDates(
      terms: others.terms + newer.terms, closures: others.closures + newer.closures,
      insetDays: others.insetDays + newer.insetDays)
  }
}
