package import Essentials

/// Says “I have a question” or “I do not agree” instead of acknowledging.
package struct AskAboutPolicy: Sendable {
  private let policies: any PolicyStore
  private let store: any AcknowledgementStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to take questions.
  package init(
    policies: any PolicyStore, store: any AcknowledgementStore,
    now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> CivilDate
  ) {
    self.policies = policies
    self.store = store
    self.now = now
    self.today = today
  }

  /// Notes a reservation; the record says that there is one and nothing of the note.
  ///
  /// - Parameter note: The note, which the caller has sealed and kept; nil where there is none.
  /// - Throws: `Refusal` where the version cannot be acknowledged now, or is acknowledged.
  package func callAsFunction(
    _ kind: Reservation.Kind, about version: PolicyVersionID, of policy: PolicyID,
    in school: SchoolID, by reader: Reader, note: SealedNoteID?,
    route: AcknowledgementRoute = .signedIn, campaign: CampaignID? = nil
  ) async throws -> Reservation {
    let policy = try await policies.existing(policy, of: school)
    guard let version = policy.version(version) else { throw Refusal.noVersion }
    let today = today()
    try AcknowledgementRules.require(reader, isHereOn: today)
    try AcknowledgementRules.require(version, of: policy, on: today)
    let kept = try await store.acknowledgement(
      of: version.id, by: reader.id, yearly: nil, in: school)
    guard kept == nil else {
      throw Refusal(
        "reservation.acknowledged",
        "You have acknowledged this version. Ask the head about it; nothing is held against you.")
    }
    let reservation = Reservation(
      person: reader.id, version: version.id, campaign: campaign, kind: kind, note: note,
      at: now())
    var facts = version.recordFacts
    facts["kind"] = kind.rawValue
    facts["note"] = note == nil ? "none" : "sealed"
    let entry = RecordEntry(
      at: reservation.at, actor: route.actor(for: reader.id), act: "policies.version.reserved",
      objects: [
        RecordObject("policy-version", version.id), RecordObject("policy", policy.id),
        RecordObject("person", reader.id),
      ], paragraphs: version.paragraphs.acknowledgement, facts: facts)
    try await store.save(reservation, in: school, recording: [entry])
    return reservation
  }
}
