package import Essentials

/// Publishes a signed version from today; a policy's first version may say since when it applies.
package struct PublishPolicy: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to publish.
  package init(
    store: any PolicyStore, now: @escaping @Sendable () -> Instant,
    today: @escaping @Sendable () -> CivilDate
  ) {
    self.store = store
    self.now = now
    self.today = today
  }

  /// Publishes a version.
  ///
  /// - Parameter since: The day from which a first version already applied on paper; nil is today.
  /// - Throws: `Refusal` where it is not reviewed and signed, or the day does not fit.
  package func callAsFunction(
    since: CivilDate? = nil, _ step: PolicyStep
  ) async throws -> SchoolPolicy {
    let today = today()
    let day = since ?? today
    guard day <= today else {
      throw Refusal(
        "publication.later",
        "\(day.words) is still to come. Schedule the publication for that day.")
    }
    return try await Publication(store: store).publish(
      step, from: day, today: today, at: now(), act: "policies.version.published")
  }
}
