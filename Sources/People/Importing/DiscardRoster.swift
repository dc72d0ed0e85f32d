package import Essentials

/// Lets go of a list without importing it.
package struct DiscardRoster: Sendable {
  private let desk: RosterDesk

  /// Prepares to discard.
  package init(_ desk: RosterDesk) { self.desk = desk }

  /// Lets go of somebody's own list.
  ///
  /// - Throws: `Refusal/noPendingRoster`.
  package func callAsFunction(
    _ id: PendingRosterID, of school: SchoolID, by person: PersonID
  ) async throws {
    _ = try await desk.roster(id, of: school, by: person)
    try await desk.store.remove(
      id, of: school, recording: [desk.entry("discarded", id, of: school, by: .person(person))])
  }
}

/// The task that lets go of lists which nobody said yes or no to for a day.
package struct ClearRosters: Sendable {
  private let desk: RosterDesk

  /// Prepares to clear.
  package init(_ desk: RosterDesk) { self.desk = desk }

  /// Lets go of a school's expired lists, and says how many there were.
  @discardableResult
  package func callAsFunction(_ school: SchoolID) async throws -> Int {
    let expired = try await desk.store.expired(of: school, at: desk.office.now())
    for id in expired {
      try await desk.store.remove(
        id, of: school, recording: [desk.entry("expired", id, of: school, by: .program("rosters"))])
    }
    return expired.count
  }
}
