/// What a day is to a school, and how sure that is.
package struct SchoolDay: Hashable, Sendable {
  /// What a day can be.
  package enum Kind: Hashable, Sendable {
    /// Pupils and staff are in.
    case school
    /// Staff are in for training, pupils are not.
    case inset
    /// Saturday or Sunday.
    case weekend
    /// A bank holiday of England and Wales, by name.
    case bankHoliday(String)
    /// The week in the middle of a term, by name.
    case halfTerm(String)
    /// Holidays between terms, by name.
    case holiday(String)
    /// Closed for another reason, by name.
    case closed(String)
  }

  /// The day.
  package let date: CivilDate
  /// What it is.
  package let kind: Kind
  /// Whether nobody has told the school's dates or the bank holidays for this day, so that the usual rules were taken.
  package let isGuess: Bool

  /// Whether pupils are in: a school day in the sense of the Education Act 1996, section 579.
  package var isSchoolDay: Bool { kind == .school }

  /// Whether staff are at work, with pupils or without: reminders may go.
  package var isStaffDay: Bool { kind == .school || kind == .inset }

  /// What the day is, as people are told it.
  package var words: String {
    let said =
      switch kind {
      case .school: "School day"
      case .inset: "Inset day: staff are in, pupils are not"
      case .weekend: "Weekend"
      case .bankHoliday(let name): "Bank holiday: \(name)"
      case .halfTerm(let name), .holiday(let name), .closed(let name): name
      }
    return isGuess ? "\(said) (a guess: the dates for this time are not entered yet)" : said
  }
}
