package import Essentials

/// Where a school's term dates are kept.
package protocol CalendarStore: Sendable {
  /// The dates of a school; none where it has given none.
  func dates(of school: SchoolID) async throws -> SchoolDates

  /// Keeps a school's dates in place of what it had, with the lines of the record.
  func save(
    _ dates: SchoolDates, of school: SchoolID, recording entries: [RecordEntry]
  ) async throws
}
