package import Essentials

/// What the use cases about schools work with: the store, identifiers and the clock.
package struct SchoolBook: Sendable {
  /// Where schools are kept.
  package let store: any SchoolStore
  /// Where identifiers come from.
  package let newIdentifier: IdentifierSource
  /// The moment.
  package let now: @Sendable () -> Instant

  /// Puts the parts together.
  package init(
    store: any SchoolStore, newIdentifier: IdentifierSource,
    now: @escaping @Sendable () -> Instant
  ) {
    self.store = store
    self.newIdentifier = newIdentifier
    self.now = now
  }

  /// A school that is known to be there.
  ///
  /// - Throws: `Refusal/noSchool`.
  package func school(_ id: SchoolID) async throws -> School {
    guard let school = try await store.school(id) else { throw Refusal.noSchool }
    return school
  }

  /// A line of the record about a school; what it is called stays out of it.
  func entry(
    _ act: String, of school: SchoolID, by actor: RecordActor, facts: [String: String] = [:]
  ) -> RecordEntry {
    RecordEntry(
      at: now(), actor: actor, act: "people.school.\(act)",
      objects: [RecordObject("school", school)], facts: facts)
  }

  /// Keeps a changed school with one line of the record, and gives it back as it is kept.
  func keep(
    _ school: School, _ act: String, by actor: RecordActor, facts: [String: String] = [:]
  ) async throws -> School {
    try await store.save(
      school, recording: [entry(act, of: school.id, by: actor, facts: facts)])
    var kept = school
    kept.revision += 1
    return kept
  }
}
