package import Essentials

/// Takes over dates that somebody at the school has looked at.
package struct ConfirmTermDates: Sendable {
  private let store: any CalendarStore
  private let now: @Sendable () -> Instant

  /// Works with a school's dates.
  package init(store: any CalendarStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Puts new dates in the place of those for the same time, and gives all back.
  ///
  /// - Throws: `Refusal` where there is nothing to take over, or old and new contradict each other.
  package func callAsFunction(
    _ newer: SchoolDates, of school: SchoolID, by actor: RecordActor
  ) async throws -> SchoolDates {
    guard newer != .none else {
      throw Refusal("calendar.nothing", "There are no dates to take over. Enter them by hand.")
    }
    let dates = try await store.dates(of: school).replaced(by: newer)
    let entry = RecordEntry(
      at: now(), actor: actor, act: "deadlines.calendar.changed",
      objects: [RecordObject("school", school)],
      facts: [
        "terms": String(newer.terms.count), "closures": String(newer.closures.count),
        "inset-days": String(newer.insetDays.count),
      ])
    try await store.save(dates, of: school, recording: [entry])
    return dates
  }
}
