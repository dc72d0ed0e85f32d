package import Essentials

/// Imports a list that waited for somebody's yes, and lets go of it.
package struct ImportPendingRoster: Sendable {
  private let desk: RosterDesk

  /// Prepares to import.
  package init(_ desk: RosterDesk) { self.desk = desk }

  /// Imports a list as it was decided.
  ///
  /// Where the process ends between import and letting go, the list waits on; importing it again finds everybody
  /// there and changes nothing.
  ///
  /// - Parameter mark: The mark of the preview that was seen (`PendingRoster/mark(of:)`).
  /// - Returns: A change for each person who was added or changed.
  /// - Throws: `Refusal/noPendingRoster`; `Refusal/changedMeanwhile` where the preview would look different now; what
  ///   `ImportRoster` refuses, and the list waits on.
  package func callAsFunction(
    _ id: PendingRosterID, of school: SchoolID, seen mark: String, by person: PersonID
  ) async throws -> [PersonChange] {
    let pending = try await desk.roster(id, of: school, by: person)
    let roster = try pending.roster()
    let importing = ImportRoster(desk.office)
    let preview = try await importing.preview(roster, of: school)
    guard pending.mark(of: preview) == mark else { throw Refusal.changedMeanwhile }
    let changes = try await importing(
      roster, confirming: preview, pending.confirmation, to: school, by: person)
    try await desk.store.remove(
      id, of: school, recording: [desk.entry("used", id, of: school, by: .person(person))])
    return changes
  }
}
