package import Essentials

/// Notes that somebody has answered a person's question or disagreement; the person is asked again.
package struct AnswerReservation: Sendable {
  private let policies: any PolicyStore
  private let store: any AcknowledgementStore
  private let now: @Sendable () -> Instant

  /// Prepares to note answers.
  package init(
    policies: any PolicyStore, store: any AcknowledgementStore,
    now: @escaping @Sendable () -> Instant
  ) {
    self.policies = policies
    self.store = store
    self.now = now
  }

  /// Notes an answer; what was said stays between the two.
  ///
  /// - Throws: `Refusal` where the person has asked nothing, or is answered.
  package func callAsFunction(
    _ person: PersonID, _ step: PolicyStep
  ) async throws -> Reservation {
    let policy = try await policies.existing(step.policy, of: step.school)
    guard let version = policy.version(step.version) else { throw Refusal.noVersion }
    let all = try await store.reservations(about: version.id, in: step.school)
    let open = all.first { $0.person == person && $0.answeredAt == nil }
    guard var reservation = open else {
      throw Refusal(
        "reservation.none", "This person has no open question about version \(version.called).")
    }
    let at = now()
    reservation.answeredAt = at
    var entry = step.entry(
      "policies.reservation.answered", of: version, at: at,
      paragraphs: version.paragraphs.acknowledgement, facts: ["kind": reservation.kind.rawValue])
    entry.objects.append(RecordObject("person", person))
    try await store.save(reservation, in: step.school, recording: [entry])
    return reservation
  }
}
