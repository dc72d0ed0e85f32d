internal import Deadlines
internal import Essentials

/// Term dates, read once a request.
struct DatesOnce: CalendarStore {
  let store: any CalendarStore

  func dates(of school: SchoolID) async throws -> SchoolDates {
    try await OneLook.of(.dates(school)) { try await store.dates(of: school) }
  }

  func save(
    _ dates: SchoolDates, of school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try await OneLook.forgetting {
      try await store.save(dates, of: school, recording: entries)
    }
  }
}
