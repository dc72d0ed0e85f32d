/// What a school's own dates say of each weekday, worked out once: calendars are asked about the same days again and again.
struct KnownSchoolDays: Hashable, Sendable {
  private let first: Int
  private var kinds: [SchoolDay.Kind?] = []

  init(_ dates: SchoolDates) {
    let days =
      dates.terms.flatMap { [$0.firstOn, $0.lastOn] }
      + dates.closures.flatMap { [$0.firstOn, $0.lastOn] } + dates.insetDays
    first = days.min()?.daysSince1970 ?? 0
    guard let last = days.max()?.daysSince1970 else { return }
    kinds = Array(repeating: nil, count: last - first + 1)
    for (term, next) in zip(dates.terms, dates.terms.dropFirst())
    where term.lastOn.adding(days: Self.longestHoliday) >= next.firstOn {
      mark(
        term.lastOn.adding(days: 1), next.firstOn.adding(days: -1),
        .holiday("Holidays after \(term.name)"))
    }
    for term in dates.terms { mark(term.firstOn, term.lastOn, .school) }
    for closure in dates.closures.reversed() {
      let kind: SchoolDay.Kind =
        switch closure.reason {
        case .halfTerm: .halfTerm(closure.name)
        case .holiday: .holiday(closure.name)
        case .other: .closed(closure.name)
        }
      mark(closure.firstOn, closure.lastOn, kind)
    }
    for day in dates.insetDays { mark(day, day, .inset) }
  }

  /// What the dates say; nothing where they are silent.
  subscript(date: CivilDate) -> SchoolDay.Kind? {
    let index = date.daysSince1970 - first
    return kinds.indices.contains(index) ? kinds[index] : nil
  }

  private mutating func mark(_ from: CivilDate, _ through: CivilDate, _ kind: SchoolDay.Kind) {
    guard from <= through else { return }
    for day in from.daysSince1970...through.daysSince1970 { kinds[day - first] = kind }
  }

  /// The most days between two terms that are holidays; where more lie between them, a term was not entered.
  private static let longestHoliday = 75
}
