import Accounts
import Crypto
import Essentials
import Storage
import TestSupport
import Vault

/// Where accounts are kept in a test: in memory, or in a database of its own with two schools.
enum AccountsKept: String, CaseIterable, Sendable {
  case memory, sqlite, postgres

  static let migrations: [any Migration] =
    KeptSchool.migrations + [
      MovedMigration(number: 6, Migration0004Accounts()),
      MovedMigration(number: 7, Migration0008FormerKeys()),
    ]
  static let school = SchoolID(high: 1, low: 1)
  static let neighbour = SchoolID(high: 1, low: 2)

  /// Lends an empty store.
  func with(_ body: @Sendable (any AccountStore) async throws -> Void) async throws {
    switch self {
    case .memory: try await body(MemoryAccountStore())
    case .sqlite: try await Self.with(.sqlite) { store, _ in try await body(store) }
    case .postgres: try await Self.with(.postgres) { store, _ in try await body(store) }
    }
  }

  /// Lends an empty store with its database.
  static func with(
    _ engine: DatabaseEngine,
    _ body: @Sendable (SQLAccountStore, any SQLDatabase) async throws -> Void
  ) async throws {
    try await engine.withDatabase(migrations) { database in
      try await body(try await open(in: database), database)
    }
  }

  /// Adds both schools and their people to a new database.
  static func open(in database: any SQLDatabase) async throws -> SQLAccountStore {
    let journal = RecordJournal(keys: KeptSchool.keys)
    for id in [school, neighbour] {
      try await database.write(for: .school(id)) { connection in
        try connection.execute(
          "insert into school (school_id, name, created_at) values (?, ?, 0)",
          [.identifier(id), .text("Larkfield Primary School")])
        try journal.open(id, on: connection)
        for person in [KeptSchool.head, KeptSchool.teacher, KeptSchool.assistant] {
          try connection.execute(
            "insert into person (school_id, person_id) values (?, ?)",
            [.identifier(id), .identifier(person)])
        }
      }
    }
    return SQLAccountStore(database, journal: journal)
  }
}
