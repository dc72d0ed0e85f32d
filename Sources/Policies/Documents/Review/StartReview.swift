package import Essentials

/// Sends a draft for review.
package struct StartReview: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant

  /// Prepares to send drafts for review.
  package init(store: any PolicyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Sends a draft for review.
  ///
  /// - Throws: `Refusal` where it is no draft.
  package func callAsFunction(_ step: PolicyStep) async throws -> PolicyVersion {
    var policy = try await store.existing(step.policy, of: step.school)
    let version = try policy.change(step.version) { version throws(Refusal) in
      try version.startReview()
      return version
    }
    let entry = step.entry(
      "policies.version.sent-for-review", of: version, at: now(),
      paragraphs: version.paragraphs.text)
    try await store.save(policy, text: nil, recording: [entry])
    return version
  }
}
