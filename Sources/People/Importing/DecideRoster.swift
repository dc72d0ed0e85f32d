package import Essentials

/// Keeps what somebody decided about a list: which column is which, and what becomes of single lines.
package struct DecideRoster: Sendable {
  private let desk: RosterDesk

  /// Prepares to decide.
  package init(_ desk: RosterDesk) { self.desk = desk }

  /// Keeps decisions in place of the earlier ones, and gives the list back; what is left out stays as it was.
  ///
  /// - Throws: `Refusal/noPendingRoster`; what `RosterReader` refuses with those columns;
  ///   `Refusal/changedMeanwhile`.
  package func callAsFunction(
    _ id: PendingRosterID, of school: SchoolID, columns: [Int: RosterColumn?]? = nil,
    confirmation: RosterConfirmation? = nil, by person: PersonID
  ) async throws -> PendingRoster {
    let kept = try await desk.roster(id, of: school, by: person)
    var roster = kept
    if let columns { roster.columns = columns }
    if let confirmation { roster.confirmation = confirmation }
    guard roster != kept else { return kept }
    _ = try roster.roster()
    try await desk.store.save(
      roster, recording: [desk.entry("decided", id, of: school, by: .person(person))])
    roster.revision += 1
    return roster
  }
}
