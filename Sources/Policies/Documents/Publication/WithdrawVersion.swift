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

  /// Why a version is withdrawn: a closed list, since the record holds nobody's own words.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// There is a mistake in it.
    case mistake
    /// It was brought in by mistake.
    case unintended
    /// Another text takes its place.
    case replaced
    /// The governors did not adopt it.
    case refused = "not-adopted"

    /// The reason in words.
    package var words: String {
      switch self {
      case .mistake: "There is a mistake in it"
      case .unintended: "It was brought in by mistake"
      case .replaced: "Another text will take its place"
      case .refused: "The governors did not adopt it"
      }
    }
  }

  /// Withdraws a version.
  ///
  /// - Throws: `Refusal` where it applies or has applied.
  package func callAsFunction(
    _ step: PolicyStep, because reason: Reason
  ) async throws -> SchoolPolicy {
    var policy = try await store.existing(step.policy, of: step.school)
    guard let version = policy.version(step.version) else { throw Refusal.noVersion }
    try policy.withdraw(step.version, today: today())
    let entry = step.entry(
      "policies.version.withdrawn", of: version, at: now(), paragraphs: version.paragraphs.text,
      facts: ["reason": reason.rawValue])
    try await store.save(policy, text: nil, recording: [entry])
    return policy
  }
}
