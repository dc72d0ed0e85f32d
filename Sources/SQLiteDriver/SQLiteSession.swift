internal import GRDB
internal import Storage

/// Runs statements on one of the pool's connections, for as long as the pool lends it.
final class SQLiteSession: SQLWriterSession {
  private let database: Database
  private var isRestructuring = false

  init(_ database: Database) { self.database = database }

  var engine: DatabaseEngine { .sqlite }

  func execute(_ text: SQLText, _ values: [SQLValue]) throws -> Int {
    try SQLiteFailure.translating(text.sql) {
      let statement = try statement(text)
      guard statement.columnCount == 0 else { throw SQLFault.givesRows(sql: text.sql) }
      let before = database.totalChangesCount
      try statement.execute(arguments: SQLiteValues.arguments(values))
      // The engine's count stays at the last statement's when a statement changes nothing.
      return database.totalChangesCount == before ? 0 : database.changesCount
    }
  }

  func rows(_ text: SQLText, _ values: [SQLValue], each: (SQLRow) throws -> Void) throws {
    try SQLiteFailure.translating(text.sql) {
      let rows = try SQLiteRows(try statement(text), SQLiteValues.arguments(values))
      do {
        while let row = try rows.next() { try each(row) }
      } catch {
        // What went wrong first is what the caller hears.
        try? rows.letGo()
        throw error
      }
    }
  }

  func plan(of text: SQLText) throws -> [String] {
    try SQLiteFailure.translating(text.sql) {
      let nothing = StatementArguments(
        Array(repeating: DatabaseValue.null, count: text.placeholders))
      var depths = [0: -1]
      return try Row.fetchAll(
        database, sql: "explain query plan \(text.sql)", arguments: nothing
      ).map { row in
        let depth = (depths[row["parent"]] ?? -1) + 1
        depths[row["id"]] = depth
        return String(repeating: "  ", count: depth) + (row["detail"] as String)
      }
    }
  }

  private func statement(_ text: SQLText) throws -> Statement {
    text.isKept
      ? try database.cachedStatement(sql: text.sql) : try database.makeStatement(sql: text.sql)
  }
}

extension SQLiteSession {
  func begin(for scope: SQLScope, isRestructuring: Bool) throws {
    self.isRestructuring = isRestructuring
    // Has an effect outside a transaction only.
    if isRestructuring { try run("pragma foreign_keys = off") }
    try run("begin immediate")
  }

  /// Nothing holds a statement to a scope here, except what it says itself.
  func turn(to scope: SQLScope) throws {}

  func mark() throws { try run("savepoint body") }

  func keep() throws { try run("release body") }

  func undo() throws {
    try run("rollback to body")
    try run("release body")
  }

  func commit() throws {
    if isRestructuring { try checkReferences() }
    try SQLiteFailure.committing { try database.cachedStatement(sql: "commit").execute() }
    try followReferencesAgain()
  }

  func rollBack() {
    // Some errors, such as a full disk, have ended the transaction already.
    if database.isInsideTransaction { try? run("rollback") }
    try? followReferencesAgain()
  }

  private func followReferencesAgain() throws {
    guard isRestructuring else { return }
    try run("pragma foreign_keys = on")
    isRestructuring = false
  }

  private func checkReferences() throws {
    let broken = try SQLiteFailure.translating("pragma foreign_key_check") {
      try Row.fetchOne(database, sql: "pragma foreign_key_check")
    }
    if let broken { throw SQLConstraintViolation(.foreignKey, table: broken["table"]) }
  }

  private func run(_ sql: String) throws {
    try SQLiteFailure.translating(sql) { try database.cachedStatement(sql: sql).execute() }
  }
}
