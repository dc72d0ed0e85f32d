internal import Essentials
internal import Policies

/// How far requests have come, which is counted over everybody: once a request for a page, and not anew while the record
/// stays as it is.
struct RequestsOnce: OpenRequests {
  let store: any OpenRequests
  let kept: KeptReadings

  func requests(to person: PersonID, in school: SchoolID) async throws -> [OpenRequest] {
    try await store.requests(to: person, in: school)
  }

  func counts(in school: SchoolID) async throws -> [RequestCount] {
    try await OneLook.of(.counts, keptIn: kept) { try await store.counts(in: school) }
  }

  func openCounts(in school: SchoolID) async throws -> [RequestCount] {
    try await OneLook.of(.openCounts, keptIn: kept) { try await store.openCounts(in: school) }
  }
}
