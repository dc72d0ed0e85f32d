/// The tables of a database as they are, told the same way on both engines.
package enum SQLSchema {
  /// Tables, columns, keys and indexes as stable text, for snapshots and for comparing engines.
  ///
  /// Types are the neutral ones (`bytes`, `integer`, `text`). Checks are left out, since each engine
  /// rewrites them in its own way.
  package static func describe(_ database: some SQLDatabase) async throws -> String {
    try await tables(of: database).map(\.text).joined(separator: "\n\n") + "\n"
  }

  /// The tables, by name.
  package static func tables(of database: some SQLDatabase) async throws -> [SQLTable] {
    try await database.read(for: .installation) { connection in
      let tables =
        switch connection.engine {
        case .sqlite: try SQLiteCatalogue(connection: connection).tables()
        case .postgres: try PostgresCatalogue(connection: connection).tables()
        }
      return tables.sorted { $0.name < $1.name }
    }
  }

  /// Tables that belong to schools but are not held to it by PostgreSQL; empty on SQLite.
  ///
  /// A test keeps this empty, so that no migration forgets `rowLevelSecurity`.
  package static func tablesWithoutRowSecurity(
    in database: some SQLDatabase
  ) async throws -> [String] {
    guard database.engine == .postgres else { return [] }
    return try await database.read(for: .installation) { connection in
      try connection.rows(PostgresCatalogue.withoutRowSecurity) { try $0.text(0) }
    }
  }
}
