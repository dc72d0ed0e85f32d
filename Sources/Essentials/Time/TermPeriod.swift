/// A third of a school year, such as autumn 2025: what "termly" counts.
///
/// It names a term however the dates are corrected later, and whether or not they are entered; schools with six terms in
/// a year have two in each third, and "termly" is once in each third for them as for everybody.
package struct TermPeriod: Hashable, Sendable, Comparable {
  /// The thirds of a school year, in the order of the calendar year.
  package enum Season: Int, Hashable, Sendable, CaseIterable {
    /// January to Easter.
    case spring
    /// Easter to July.
    case summer
    /// September to Christmas.
    case autumn
  }

  /// The third of the school year.
  package let season: Season
  /// The calendar year in which it lies.
  package let year: Int

  /// Names a term.
  package init(_ season: Season, _ year: Int) {
    self.season = season
    self.year = year
  }

  /// The term that a term beginning on this day is.
  package init(beginningOn date: CivilDate) {
    let season: Season =
      switch (date.month, date.day) {
      case (1...2, _), (3, 1...20): .spring
      case (3...7, _): .summer
      default: .autumn
      }
    self.init(season, date.year)
  }

  /// The term so many terms later; earlier where negative.
  package func adding(_ terms: Int) -> TermPeriod {
    let count = year * 3 + season.rawValue + terms
    let season: Season = [.spring, .summer, .autumn][count % 3]
    return TermPeriod(season, count / 3)
  }

  /// Orders terms as they come.
  package static func < (left: TermPeriod, right: TermPeriod) -> Bool {
    (left.year, left.season.rawValue) < (right.year, right.season.rawValue)
  }
}

extension TermPeriod: CustomStringConvertible {
  /// The term as people say it, such as "autumn 2025".
  package var description: String { "\(season) \(year)" }
}
