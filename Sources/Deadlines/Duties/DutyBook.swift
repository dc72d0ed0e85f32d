package import Essentials

/// What every use case about duties works with: the store, the school's time and people, the clock, new identifiers.
package struct DutyBook: Sendable {
  /// Where duties are kept.
  package let store: any DutyStore
  /// A school's calendar, clock and hours.
  package let time: @Sendable (SchoolID) async throws -> SchoolTime
  /// Who is who at a school today.
  package let people: @Sendable (SchoolID) async throws -> DutyPeople
  /// The moment.
  package let now: @Sendable () -> Instant
  /// New identifiers.
  package let newIdentifier: IdentifierSource
  /// How the record commits to what people write.
  package let commitments: TextCommitting

  /// Puts the parts together.
  package init(
    store: any DutyStore, time: @escaping @Sendable (SchoolID) async throws -> SchoolTime,
    people: @escaping @Sendable (SchoolID) async throws -> DutyPeople,
    now: @escaping @Sendable () -> Instant, newIdentifier: IdentifierSource,
    commitments: TextCommitting
  ) {
    self.store = store
    self.time = time
    self.people = people
    self.now = now
    self.newIdentifier = newIdentifier
    self.commitments = commitments
  }

  /// One duty of a school.
  ///
  /// - Throws: `Refusal` where there is none; another school's looks the same.
  func duty(_ id: DutyID, of school: SchoolID) async throws -> Duty {
    guard let duty = try await store.duty(id, of: school) else {
      throw Refusal("duty.not-found", "There is no such duty here. Go back to the list.")
    }
    return duty
  }

  /// Refuses when a person speaks about a duty that they do not owe.
  func check(_ actor: RecordActor, owes duty: Duty) async throws {
    let owners = try await people(duty.school).people(of: duty.owner)
    guard let speaker = actor.speaker, owners.contains(speaker) else {
      throw Refusal(
        "duty.not-yours", "This is somebody else’s duty. Hand it over first, or leave it to them.",
        paragraph: duty.paragraphs.first)
    }
  }

  /// Keeps a changed duty with the line of the record for its last change, which commits to what was written, and gives
  /// it back.
  func keep(_ changed: Duty, changedFrom old: Duty) async throws -> Duty {
    var duty = changed
    var digests: [String: [UInt8]] = [:]
    if duty.state != old.state, !duty.written.isEmpty {
      let salt = commitments.newSalt()
      duty.salt = salt
      for (what, text) in duty.written {
        digests[what.rawValue] = try commitments.digest(text, what, salt)
      }
    }
    let entries = duty.history.dropFirst(old.history.count).map {
      $0.entry(of: duty, commitments: digests)
    }
    try await store.save(
      DutyWrites(duty, changedFrom: old), of: duty.school, recording: Array(entries))
    return duty
  }
}
