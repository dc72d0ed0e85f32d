package import Essentials

/// The days on which the owner of a policy is reminded of its review: a year, a term and a month
/// before.
///
/// Dates only; who is told, and how, is for others. The cover of the source policy sets June 2028.
package struct ReviewReminders: Hashable, Sendable {
  /// A reminder.
  package struct Reminder: Hashable, Sendable {
    /// How long before.
    package let before: Span
    /// The day.
    package let on: CivilDate
  }

  /// How long before the review.
  package enum Span: String, Sendable, CaseIterable {
    /// Twelve months.
    case year
    /// The first day of the term before the one in which the review falls.
    case term
    /// One month.
    case month
  }

  /// The reminders, the earliest first.
  package let all: [Reminder]

  /// Works out the days.
  ///
  /// - Parameter termStarts: The first days of the school's terms, as far as they are known;
  ///   where they are not, four months stand for a term.
  package init(reviewOn: CivilDate, termStarts: [CivilDate] = []) {
    let begun = termStarts.filter { $0 <= reviewOn }.sorted()
    let termBefore = begun.dropLast().last ?? reviewOn.adding(months: -4)
    let reminders = [
      Reminder(before: .year, on: reviewOn.adding(months: -12)),
      Reminder(before: .term, on: termBefore),
      Reminder(before: .month, on: reviewOn.adding(months: -1)),
    ]
    all = reminders.sorted { $0.on < $1.on }
  }

  /// The reminders that fall on a day.
  package func due(on day: CivilDate) -> [Reminder] { all.filter { $0.on == day } }
}
