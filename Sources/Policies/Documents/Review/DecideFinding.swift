package import Essentials
internal import PolicyEngine

/// Decides about a finding of the checker in a version that is in review.
package struct DecideFinding: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant

  /// Prepares to decide.
  package init(store: any PolicyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Notes what was decided about a finding.
  ///
  /// - Parameter finding: Its stable name, as the engine gives it.
  /// - Throws: `Refusal` where the decision does not fit what the checker finds now.
  package func callAsFunction(
    _ finding: String, _ outcome: FindingDecision.Outcome, _ step: PolicyStep
  ) async throws -> PolicyVersion {
    var policy = try await store.existing(step.policy, of: step.school)
    guard let kept = policy.version(step.version) else { throw Refusal.noVersion }
    let text = try await store.existingText(of: kept, of: step.school)
    let found = try CheckedText(text.bytes).check.findings
    let at = now()
    let subject = found.first { $0.id == finding }
    let decision = FindingDecision(
      finding: finding, sentence: subject?.sentence ?? "", outcome: outcome, by: step.by, at: at)
    let version = try policy.change(step.version) { version throws(Refusal) in
      try version.decide(decision, found: found)
      return version
    }
    let entry = step.entry(
      "policies.finding.decided", of: version, at: at, paragraphs: subject?.paragraphs ?? [],
      facts: ["finding": finding, "outcome": decision.isAcceptance ? "accepted" : "mended"])
    try await store.save(policy, text: nil, recording: [entry])
    return version
  }
}
