package import Essentials

/// What was understood from a calendar file, for somebody at the school to look at before anything changes.
package struct TermDatesPreview: Hashable, Sendable {
  /// The events that say something about school days, in the order of time.
  package let understood: [SchoolEvent]
  /// The events that were left out, each with the reason.
  package let ignored: [IgnoredEvent]
  /// What somebody should look at, in sentences.
  package let questions: [String]
  /// The dates that come of it.
  package let dates: SchoolDates
}
