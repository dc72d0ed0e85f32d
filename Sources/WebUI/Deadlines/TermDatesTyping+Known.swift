internal import Deadlines
internal import Essentials
internal import Views

extension TermDatesTyping {
  /// What is known of a school year, as the form shows it.
  ///
  /// Two terms in one third of the year are shown as one, with the break between them as half-term.
  static func typed(_ dates: SchoolDates, of year: SchoolYear) -> [String: String] {
    typealias Names = EnterTermDatesPage.Names
    var typed: [String: String] = [:]
    var closures = dates.closures
    for (season, period) in zip(Names.seasons, year.periods) {
      let terms = dates.terms.filter { TermPeriod(beginningOn: $0.firstOn) == period }
      guard let first = terms.first, let last = terms.last else { continue }
      typed[Names.first(season)] = PersonWords.typed(first.firstOn)
      typed[Names.last(season)] = PersonWords.typed(last.lastOn)
      let inside = closures.firstIndex {
        $0.reason == .halfTerm && first.firstOn <= $0.firstOn && $0.lastOn <= last.lastOn
      }
      if let inside {
        let half = closures.remove(at: inside)
        typed[Names.halfFirst(season)] = PersonWords.typed(half.firstOn)
        typed[Names.halfLast(season)] = PersonWords.typed(half.lastOn)
      } else if terms.count > 1 {
        typed[Names.halfFirst(season)] = PersonWords.typed(first.lastOn.adding(days: 1))
        typed[Names.halfLast(season)] = PersonWords.typed(last.firstOn.adding(days: -1))
      }
    }
    typed[Names.inset] = dates.insetDays.map(PersonWords.typed).joined(separator: "\n")
    typed[Names.closed] = closures.map { closure in
      let first = PersonWords.typed(closure.firstOn)
      let days =
        closure.firstOn == closure.lastOn
        ? first : "\(first) to \(PersonWords.typed(closure.lastOn))"
      return "\(days): \(closure.name)"
    }.joined(separator: "\n")
    return typed
  }
}
