extension SchoolCalendar {
  /// From the first to the last day of a term: as the school gave it, or about when it usually is.
  package func span(of period: TermPeriod) -> ClosedRange<CivilDate> {
    let terms = dates.terms.filter { TermPeriod(beginningOn: $0.firstOn) == period }
    if let first = terms.first, let last = terms.last { return first.firstOn...last.lastOn }
    let year = min(max(period.year, 1), 9999)
    func day(_ month: Int, _ day: Int) -> CivilDate {
      CivilDate(existingYear: year, month: month, day: day)
    }
    return switch period.season {
    case .autumn: day(9, 3)...day(12, 19)
    case .spring: day(1, 6)...day(3, 28)
    case .summer: day(4, 15)...day(7, 21)
    }
  }

  /// Whether the school has entered this term.
  package func isKnown(_ period: TermPeriod) -> Bool {
    dates.terms.contains { TermPeriod(beginningOn: $0.firstOn) == period }
  }

  /// The term in which a day lies; holidays belong to the term before them.
  package func period(of date: CivilDate) -> TermPeriod {
    let near = TermPeriod(.spring, date.year)
    let begun = (-2...2).map(near.adding).last { span(of: $0).lowerBound <= date }
    return begun ?? near.adding(-1)
  }

  /// The nth school day of a term, counted from 1; its last one where the term has fewer.
  package func schoolDay(_ number: Int, of period: TermPeriod) -> CivilDate {
    let span = span(of: period)
    var day = schoolDay(onOrAfter: span.lowerBound)
    for _ in 1..<max(number, 1) {
      let next = schoolDay(after: day)
      if next > span.upperBound { break }
      day = next
    }
    return day
  }
}
