import Essentials
import People
import Storage

/// Both stores of people in a database, as the one in memory is both.
struct StoredPeople: PersonStore, TermStore {
  private let persons: SQLPersonStore
  private let terms: SQLTermStore

  init(_ database: any SQLDatabase, _ journal: RecordJournal) {
    persons = SQLPersonStore(database, journal: journal)
    terms = SQLTermStore(database)
  }

  func people(of school: SchoolID) async throws -> [Person] {
    try await persons.people(of: school)
  }

  func person(_ id: PersonID, of school: SchoolID) async throws -> Person? {
    try await persons.person(id, of: school)
  }

  func person(with email: EmailAddress, of school: SchoolID) async throws -> Person? {
    try await persons.person(with: email, of: school)
  }

  func people(
    matching text: String, of school: SchoolID, limit: Int
  ) async throws -> [Person] {
    try await persons.people(matching: text, of: school, limit: limit)
  }

  func save(_ changes: PeopleChanges, recording entries: [RecordEntry]) async throws {
    try await persons.save(changes, recording: entries)
  }

  func offices(of school: SchoolID) async throws -> Offices {
    try await terms.offices(of: school)
  }

  func contacts(of school: SchoolID) async throws -> [RoleContact] {
    try await terms.contacts(of: school)
  }
}
