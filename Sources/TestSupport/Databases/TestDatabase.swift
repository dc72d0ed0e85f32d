internal import Essentials
internal import PostgresDriver
internal import SQLiteDriver
package import Storage

/// Where a test's own database is, so that it can be opened more than once, as by several processes.
package enum TestDatabase: Sendable {
  /// A file's path.
  case sqlite(String)
  /// A connection string.
  case postgres(String)

  /// Opens the database, with two readers unless more are needed.
  package func open(
    readers: Int = 2, batchLimit: Int = 64, capacity: Int = 4096
  ) async throws -> any SQLDatabase {
    switch self {
    case .sqlite(let path):
      var options = SQLiteOptions()
      options.readers = readers
      options.batchLimit = batchLimit
      options.capacity = capacity
      return try SQLiteDatabase(path: path, options: options)
    case .postgres(let connection):
      var options = PostgresOptions(connection: connection)
      options.readers = readers
      options.batchLimit = batchLimit
      options.capacity = capacity
      return try await PostgresDatabase.open(options)
    }
  }

  /// Opens the database, lends it, and closes it.
  package func opened<Value: Sendable>(
    _ body: (any SQLDatabase) async throws -> Value
  ) async throws -> Value {
    let database = try await open()
    do {
      let value = try await body(database)
      await database.close()
      return value
    } catch {
      await database.close()
      throw error
    }
  }

  /// Brings the database up to date, as of the first moment of 1970.
  @discardableResult
  package func migrate(_ migrations: [any Migration]) async throws -> [Int] {
    try await opened { database in
      try await SchemaMigrations(migrations).bringUpToDate(database, at: Instant(seconds: 0))
    }
  }
}

extension DatabaseEngine {
  /// Makes a database of the test's own with these migrations, lends its place, and removes it.
  package func withPlace<Value: Sendable>(
    _ migrations: [any Migration] = [], _ body: @Sendable (TestDatabase) async throws -> Value
  ) async throws -> Value {
    switch self {
    case .sqlite:
      try await TestFolder.with { folder in
        let place = TestDatabase.sqlite(folder + "/school.sqlite")
        if !migrations.isEmpty { try await place.migrate(migrations) }
        return try await body(place)
      }
    case .postgres:
      try await TestPostgres.shared.withDatabase(migrations) { try await body(.postgres($0)) }
    }
  }

  /// Makes a database of the test's own with these migrations, lends it, and removes it.
  ///
  /// A contract test is written once: `@Test(arguments: DatabaseEngine.allCases)`.
  package func withDatabase<Value: Sendable>(
    _ migrations: [any Migration] = [], _ body: @Sendable (any SQLDatabase) async throws -> Value
  ) async throws -> Value {
    try await withPlace(migrations) { try await $0.opened(body) }
  }
}
