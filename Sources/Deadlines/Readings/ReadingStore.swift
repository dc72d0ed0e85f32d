package import Essentials

/// Where a school's reading of the phrases is kept.
package protocol ReadingStore: Sendable {
  /// How a school reads the phrases; as usual where it has said nothing.
  func reading(of school: SchoolID) async throws -> DeadlineReading

  /// Keeps a school's reading, with the lines of the record.
  func save(
    _ reading: DeadlineReading, of school: SchoolID, recording entries: [RecordEntry]
  ) async throws
}
