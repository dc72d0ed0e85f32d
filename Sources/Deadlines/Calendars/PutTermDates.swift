package import Essentials

/// Keeps exactly the dates that somebody looked at, in place of all that the school had.
///
/// With it dates are taken over, a school year is taken out, and what was done by mistake is put back.
package struct PutTermDates: Sendable {
  private let store: any CalendarStore
  private let now: @Sendable () -> Instant

  /// Works with a school's dates.
  package init(store: any CalendarStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Keeps the dates, and gives back those that they replace.
  ///
  /// - Parameter seen: The dates that the school had when somebody looked at what would change.
  /// - Throws: `Refusal` `calendar.changed-meanwhile` where it has others by now.
  @discardableResult
  package func callAsFunction(
    _ dates: SchoolDates, insteadOf seen: SchoolDates, of school: SchoolID, by actor: RecordActor
  ) async throws -> SchoolDates {
    let known = try await store.dates(of: school)
    guard known == seen else {
      throw Refusal(
        "calendar.changed-meanwhile",
        "Somebody changed the term dates meanwhile. Look at them again before you go on.")
    }
    guard known != dates else { return known }
    let entry = RecordEntry(
      at: now(), actor: actor, act: "deadlines.calendar.changed",
      objects: [RecordObject("school", school)],
      facts: [
        "terms": String(dates.terms.count), "closures": String(dates.closures.count),
        "inset-days": String(dates.insetDays.count),
      ])
    try await store.save(dates, of: school, recording: [entry])
    return known
  }
}
