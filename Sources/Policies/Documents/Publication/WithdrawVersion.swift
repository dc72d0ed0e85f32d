package import Essentials

/// Withdraws a version that does not apply yet.
package struct WithdrawVersion: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to withdraw.
  package init(
    store: any PolicyStore, now: @escaping @Sendable () -> Instant,
    today: @escaping @Sendable () -> CivilDate
  ) {
    self.store = store
    self.now = now
    self.today = today
  }

  /// Withdraws a version.
  ///
  /// - Throws: `Refusal` where it applies or has applied.
  package func callAsFunction(_ step: PolicyStep) async throws -> SchoolPolicy {
    var policy = try await store.existing(step.policy, of: step.school)
    guard let version = policy.version(step.version) else { throw Refusal.noVersion }
    try policy.withdraw(step.version, today: today())
    let entry = step.entry(
      "policies.version.withdrawn", of: version, at: now(), paragraphs: version.paragraphs.text)
    try await store.save(policy, text: nil, recording: [entry])
    return policy
  }
}
