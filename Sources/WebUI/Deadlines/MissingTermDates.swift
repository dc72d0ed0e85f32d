internal import Essentials
internal import Views

/// That the term dates end soon or are not known at all, so that duties cannot keep out of the holidays.
struct MissingTermDates: Sendable {
  /// How many days before the last known day the next dates are asked for.
  private static let ahead = 60

  /// The last day about which anything is known, where anything is.
  let knownThrough: CivilDate?
  private let isOver: Bool

  /// Nothing where enough is known.
  init?(_ calendar: SchoolCalendar, on today: CivilDate) {
    knownThrough = calendar.knownThrough
    isOver = knownThrough.map { $0 < today } ?? true
    if let knownThrough, knownThrough > today.adding(days: Self.ahead) { return nil }
  }

  /// What it means.
  var sentence: String {
    guard let knownThrough else {
      return "No term dates are known. Duties cannot keep out of the holidays until they are."
    }
    return isOver
      ? "The last term that is known ended on \(knownThrough.words). Duties cannot keep out of the "
        + "holidays until you enter the next terms."
      : "The term dates are known until \(knownThrough.words). After that, duties cannot keep out "
        + "of the holidays."
  }

  /// What the office is asked to do.
  var item: Agenda.Item {
    Agenda.Item(
      knownThrough == nil ? "Enter the term dates" : "Enter the next term dates", Paths.termDates,
      detail: sentence, due: knownThrough.map { isOver ? .late(since: $0) : .on($0) })
  }
}
