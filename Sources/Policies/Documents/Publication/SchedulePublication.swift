package import Essentials

/// Sets the coming day from which a signed version applies.
package struct SchedulePublication: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to schedule.
  package init(
    store: any PolicyStore, now: @escaping @Sendable () -> Instant,
    today: @escaping @Sendable () -> CivilDate
  ) {
    self.store = store
    self.now = now
    self.today = today
  }

  /// Schedules a version.
  ///
  /// - Throws: `Refusal` where the day is not a coming one, or the version is not ready.
  package func callAsFunction(from day: CivilDate, _ step: PolicyStep) async throws -> SchoolPolicy
  {
    let today = today()
    guard day > today else {
      throw Refusal(
        "publication.not-coming",
        "Choose a day that is still to come, or publish the version from today.")
    }
    return try await Publication(store: store).publish(
      step, from: day, today: today, at: now(), act: "policies.version.scheduled")
  }
}
