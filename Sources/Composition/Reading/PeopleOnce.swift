internal import Essentials
internal import People

/// People and roles, each read once a request, and not anew while the record stays as it is.
struct PeopleOnce: PersonStore, TermStore {
  let people: any PersonStore
  let terms: any TermStore
  let kept: KeptReadings

  func people(of school: SchoolID) async throws -> [Person] {
    try await OneLook.of(.people(school), keptIn: kept) { try await people.people(of: school) }
  }

  func person(_ id: PersonID, of school: SchoolID) async throws -> Person? {
    try await people.person(id, of: school)
  }

  func person(with email: EmailAddress, of school: SchoolID) async throws -> Person? {
    try await people.person(with: email, of: school)
  }

  func people(
    matching text: String, of school: SchoolID, limit: Int
  ) async throws -> [Person] {
    try await people.people(matching: text, of: school, limit: limit)
  }

  func save(_ changes: PeopleChanges, recording entries: [RecordEntry]) async throws {
    try await OneLook.forgetting { try await people.save(changes, recording: entries) }
  }

  func offices(of school: SchoolID) async throws -> Offices {
    try await OneLook.of(.offices(school), keptIn: kept) { try await terms.offices(of: school) }
  }

  func contacts(of school: SchoolID) async throws -> [RoleContact] {
    try await terms.contacts(of: school)
  }
}
