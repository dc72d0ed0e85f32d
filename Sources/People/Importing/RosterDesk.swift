package import Essentials

/// What the use cases about lists work with that wait for somebody's yes.
package struct RosterDesk: Sendable {
  /// Where the lists are kept.
  package let store: any PendingRosterStore
  /// Where people are kept.
  package let office: SchoolOffice

  /// Sets a desk up.
  package init(store: any PendingRosterStore, office: SchoolOffice) {
    self.store = store
    self.office = office
  }

  /// Somebody's own list.
  ///
  /// - Throws: `Refusal/noPendingRoster` where it is gone or somebody else's.
  package func roster(
    _ id: PendingRosterID, of school: SchoolID, by person: PersonID
  ) async throws -> PendingRoster {
    let roster = try await store.roster(id, of: school, at: office.now())
    guard let roster, roster.madeBy == person else { throw Refusal.noPendingRoster }
    return roster
  }

  /// A line of the record about a list; nothing of what it says.
  func entry(
    _ act: String, _ id: PendingRosterID, of school: SchoolID, by actor: RecordActor,
    facts: [String: String] = [:]
  ) -> RecordEntry {
    RecordEntry(
      at: office.now(), actor: actor, act: "people.roster.\(act)",
      objects: [RecordObject("roster", id), RecordObject("school", school)], facts: facts)
  }
}
