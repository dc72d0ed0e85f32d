internal import Essentials

/// What publishing now and later have in common.
struct Publication {
  let store: any PolicyStore

  func publish(
    _ step: PolicyStep, from day: CivilDate, today: CivilDate, at: Instant, act: String
  ) async throws -> SchoolPolicy {
    var policy = try await store.existing(step.policy, of: step.school)
    guard let kept = policy.version(step.version) else { throw Refusal.noVersion }
    let text = try await store.existingText(of: kept, of: step.school)
    let blocking = try CheckedText(text.bytes).blocking(after: kept.decisions)
    let last = policy.timeline.spans.last?.version
    try policy.publish(step.version, from: day, today: today, blocking: blocking)
    let supersedes = last.flatMap { policy.version($0) }.map { String($0.number) } ?? "none"
    let entry = step.entry(
      act, of: kept, at: at, paragraphs: kept.paragraphs.text,
      facts: ["from": day.description, "supersedes": supersedes])
    try await store.save(policy, text: nil, recording: [entry])
    return policy
  }
}
