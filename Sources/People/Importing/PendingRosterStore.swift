package import Essentials

/// Where lists are kept between upload and confirmation.
package protocol PendingRosterStore: Sendable {
  /// One list of a school; nothing where it expired by that moment, even if its row is still there.
  func roster(
    _ id: PendingRosterID, of school: SchoolID, at now: Instant
  ) async throws -> PendingRoster?

  /// The lists of a school that expired by a moment and are still kept.
  func expired(of school: SchoolID, at now: Instant) async throws -> [PendingRosterID]

  /// Keeps a list, new or with other decisions, with the lines of the record; it then has the next revision.
  ///
  /// - Throws: `Refusal/changedMeanwhile` where the list that is kept has another revision.
  func save(_ roster: PendingRoster, recording entries: [RecordEntry]) async throws

  /// Lets go of a list, with the lines of the record.
  ///
  /// - Throws: `Refusal/noPendingRoster` where it is not there, and nothing is recorded.
  func remove(
    _ id: PendingRosterID, of school: SchoolID, recording entries: [RecordEntry]
  ) async throws
}
