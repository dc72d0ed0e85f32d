package import Essentials

/// Sets what a phrase of the policy comes to at a school.
///
/// The reason stands beside the setting for everybody who looks after duties; the record says what changed, and by whom.
package struct ChangeReading: Sendable {
  private let store: any ReadingStore
  private let now: @Sendable () -> Instant

  /// Works with a school's settings.
  package init(store: any ReadingStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Changes one phrase and gives all back.
  ///
  /// - Throws: `Refusal` where the phrase cannot mean that, or no reason is given.
  package func callAsFunction(
    _ phrase: PolicyPhrase, to reading: PhraseReading, because reason: String,
    at school: SchoolID, by actor: RecordActor
  ) async throws -> DeadlineReading {
    let changed = try await store.reading(of: school)
      .changed(phrase, to: reading, because: reason)
    let entry = RecordEntry(
      at: now(), actor: actor, act: "deadlines.reading.changed",
      objects: [RecordObject("school", school)],
      facts: ["phrase": phrase.rawValue, "value": reading.description])
    try await store.save(changed, of: school, recording: [entry])
    return changed
  }
}

extension PhraseReading: LosslessStringConvertible {
  /// As it is kept and shown, such as `within same school day` or `every term on school day 10`.
  package var description: String {
    switch self {
    case .within(let allowed): "within \(allowed)"
    case .every(let recurrence): "every \(recurrence)"
    }
  }

  /// Reads what `description` gives.
  package init?(_ text: String) {
    if text.hasPrefix("within "), let allowed = TimeAllowed(String(text.dropFirst(7))) {
      self = .within(allowed)
    } else if text.hasPrefix("every "), let recurrence = Recurrence(String(text.dropFirst(6))) {
      self = .every(recurrence)
    } else {
      return nil
    }
  }
}
