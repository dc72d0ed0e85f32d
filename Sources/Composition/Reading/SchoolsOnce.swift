internal import Essentials
internal import People

/// A school with its settings, read once a request.
struct SchoolsOnce: SchoolStore {
  let store: any SchoolStore

  func schools() async throws -> [School] { try await store.schools() }

  func school(_ id: SchoolID) async throws -> School? {
    try await OneLook.of(.school(id)) { try await store.school(id) }
  }

  func open(_ school: School, recording entries: [RecordEntry]) async throws {
    try await OneLook.forgetting { try await store.open(school, recording: entries) }
  }

  func save(_ school: School, recording entries: [RecordEntry]) async throws {
    try await OneLook.forgetting { try await store.save(school, recording: entries) }
  }
}
