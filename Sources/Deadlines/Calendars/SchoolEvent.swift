package import Essentials

/// What an event of a calendar file says about the school's days.
package struct SchoolEvent: Hashable, Sendable {
  /// What it can say.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// From its first to its last day is a term.
    case term
    /// A term begins on its first day.
    case termBegins
    /// A term ends on its last day.
    case termEnds
    /// From its first to its last day is half-term.
    case halfTerm
    /// Half-term begins on its first day.
    case halfTermBegins
    /// Half-term ends on its last day.
    case halfTermEnds
    /// The last school day before half-term.
    case lastDayBeforeHalfTerm
    /// The first school day after half-term.
    case firstDayAfterHalfTerm
    /// Holidays.
    case holiday
    /// Closed for another reason.
    case closed
    /// Staff are in for training, pupils are not.
    case insetDay
    /// A bank holiday: known from the published list anyway.
    case bankHoliday
  }

  /// What it says.
  package let kind: Kind
  /// Its title in the file.
  package let title: String
  /// Its first day.
  package let firstOn: CivilDate
  /// Its last day.
  package let lastOn: CivilDate

  /// What was understood, in a sentence for the preview.
  package var words: String {
    let days =
      firstOn == lastOn ? firstOn.words : "\(firstOn.words) to \(lastOn.words)"
    return switch kind {
    case .term: "A term: \(days)"
    case .termBegins: "A term begins on \(firstOn.words)"
    case .termEnds: "A term ends on \(lastOn.words)"
    case .halfTerm: "Half-term: \(days)"
    case .halfTermBegins: "Half-term begins on \(firstOn.words)"
    case .halfTermEnds: "Half-term ends on \(lastOn.words)"
    case .lastDayBeforeHalfTerm: "The last school day before half-term is \(lastOn.words)"
    case .firstDayAfterHalfTerm: "The first school day after half-term is \(firstOn.words)"
    case .holiday: "Holidays: \(days)"
    case .closed: "The school is closed: \(days)"
    case .insetDay: "Inset: \(days)"
    case .bankHoliday: "Bank holiday: \(days)"
    }
  }
}
