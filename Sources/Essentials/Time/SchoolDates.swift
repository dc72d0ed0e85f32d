/// The dates that a school gives: terms, closures and inset days.
package struct SchoolDates: Hashable, Sendable {
  /// The terms, the earliest first, without overlaps.
  package let terms: [SchoolTerm]
  /// Half-terms, holidays and other closures, the earliest first.
  package let closures: [SchoolClosure]
  /// Days on which staff are in for training and pupils are not, the earliest first.
  package let insetDays: [CivilDate]

  /// No dates: a school that has not given any yet.
  package static let none = SchoolDates(sortedTerms: [], closures: [], insetDays: [])

  /// Puts dates together.
  ///
  /// - Throws: `Refusal` where two terms overlap or an inset day falls on a weekend.
  package init(
    terms: [SchoolTerm], closures: [SchoolClosure] = [], insetDays: some Sequence<CivilDate> = []
  ) throws(Refusal) {
    let terms = terms.sorted { $0.firstOn < $1.firstOn }
    for (term, next) in zip(terms, terms.dropFirst()) where next.firstOn <= term.lastOn {
      throw Refusal(
        "calendar.terms-overlap",
        "\(next.name) begins on \(next.firstOn.words), before \(term.name) is over. "
          + "Change one of the two dates.")
    }
    let insetDays = Set(insetDays).sorted()
    for day in insetDays where day.isWeekend {
      throw Refusal(
        "calendar.inset-on-weekend",
        "\(day.words) is on a weekend, so it cannot be an inset day. Change the date.")
    }
    self.init(
      sortedTerms: terms,
      closures: closures.sorted { ($0.firstOn, $0.lastOn) < ($1.firstOn, $1.lastOn) },
      insetDays: insetDays)
  }

  private init(sortedTerms: [SchoolTerm], closures: [SchoolClosure], insetDays: [CivilDate]) {
    terms = sortedTerms
    self.closures = closures
    self.insetDays = insetDays
  }

  /// These dates with newer ones in their place.
  ///
  /// What lies before or after the newer terms stays, so that a new school year adds to the last one and a corrected
  /// list takes the place of the wrong one. A list without terms, such as five inset days, replaces only its own kind.
  package func replaced(by newer: SchoolDates) throws(Refusal) -> SchoolDates {
    let year = Span(newer.terms.map { ($0.firstOn, $0.lastOn) })
    let closed = Span(newer.closures.map { ($0.firstOn, $0.lastOn) })
    let inset = Span(newer.insetDays.map { ($0, $0) })
    let closuresGo = closed.isEmpty ? closed : closed.joined(with: year)
    let insetDaysGo = inset.isEmpty ? inset : inset.joined(with: year)
    return try SchoolDates(
      terms: terms.filter { !year.meets($0.firstOn, $0.lastOn) } + newer.terms,
      closures: closures.filter { !closuresGo.meets($0.firstOn, $0.lastOn) } + newer.closures,
      insetDays: insetDays.filter { !insetDaysGo.meets($0, $0) } + newer.insetDays)
  }
}

/// From the first to the last of some days, or nothing.
private struct Span {
  var bounds: (first: CivilDate, last: CivilDate)?
  var isEmpty: Bool { bounds == nil }

  init(_ days: [(CivilDate, CivilDate)]) {
    guard let first = days.map(\.0).min(), let last = days.map(\.1).max() else { return }
    bounds = (first, last)
  }

  func meets(_ first: CivilDate, _ last: CivilDate) -> Bool {
    guard let bounds else { return false }
    return first <= bounds.last && bounds.first <= last
  }

  func joined(with other: Span) -> Span {
    Span([bounds, other.bounds].compactMap(\.self).map { ($0.first, $0.last) })
  }
}

extension CivilDate {
  /// Whether the day is a Saturday or a Sunday.
  package var isWeekend: Bool { weekday == 0 || weekday == 6 }

  /// The Monday of the day's week; weeks begin on Monday (ISO 8601).
  package var mondayOfWeek: CivilDate { adding(days: -((weekday + 6) % 7)) }
}
