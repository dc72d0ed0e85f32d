/// A statement of a migration, written once for both engines wherever that can be.
///
/// Types stand in braces and become each engine's own: `{identifier}`, `{bytes}`, `{integer}`,
/// `{text}`, `{instant}`, `{date}`, `{boolean}`. Every table is strict on SQLite.
package enum MigrationStatement: Hashable, Sendable {
  /// A statement for both engines.
  case sql(String)
  /// A statement for one engine, such as a trigger.
  case only(DatabaseEngine, String)
  /// On PostgreSQL: the table's rows are seen and written by their own school only (`school_id`).
  case rowLevelSecurity(table: String)

  /// The statement as written, with what makes it differ from others; what the digest is taken of.
  package var frozenText: String {
    switch self {
    case .sql(let sql): sql
    case .only(let engine, let sql): "only \(engine.rawValue): \(sql)"
    case .rowLevelSecurity(let table): "row level security: \(table)"
    }
  }
}

extension MigrationStatement: ExpressibleByStringLiteral {
  /// A statement for both engines.
  package init(stringLiteral sql: String) { self = .sql(sql) }
}

extension MigrationStatement {
  /// What an engine is to run.
  ///
  /// - Throws: `MigrationFault.notNeutral` for a type or clause that is not for both engines.
  package func statements(for engine: DatabaseEngine) throws -> [String] {
    switch self {
    case .sql(let sql): [try NeutralDDL.spell(sql, for: engine)]
    case .only(engine, let sql): [sql]
    case .only: []
    case .rowLevelSecurity(let table):
      engine == .postgres ? try RowLevelSecurity.statements(for: table) : []
    }
  }
}
