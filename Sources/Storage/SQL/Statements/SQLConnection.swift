/// A connection inside a transaction: the only way to run a statement.
///
/// Statements are written once for both engines, with `?` for each value; a value never becomes part
/// of the text. PostgreSQL wants to know what a null is when nothing around it tells: `? is null`
/// alone does not do, `cast(? as text) is null` does. After the first error nothing more may be run,
/// and the body fails with that error even if it was caught, since PostgreSQL has given the
/// transaction up by then.
package final class SQLConnection {
  /// Which engine it is, for the few statements that cannot be the same.
  package var engine: DatabaseEngine { session.engine }

  private let session: any SQLSession
  private let texts: SQLTextCache
  private var failure: (any Error)?
  private var isReadingRows = false

  private init(_ session: any SQLSession, _ texts: SQLTextCache) {
    self.session = session
    self.texts = texts
  }

  /// Runs a body with a connection, and fails when any of its statements did.
  package static func run<Value>(
    on session: any SQLSession, texts: SQLTextCache, _ body: (SQLConnection) throws -> Value
  ) throws -> Value {
    let connection = SQLConnection(session, texts)
    let value = try body(connection)
    if let failure = connection.failure { throw failure }
    return value
  }

  /// Runs a statement that gives no rows, and tells how many rows it inserted, changed or deleted itself.
  @discardableResult
  package func execute(_ sql: String, _ values: [SQLValue] = []) throws -> Int {
    try checked(sql) {
      try session.execute(try fitting(texts.text(sql), values), values)
    }
  }

  /// Runs a statement and reads each of its rows.
  package func rows<Row>(
    _ sql: String, _ values: [SQLValue] = [], _ read: (SQLRow) throws -> Row
  ) throws -> [Row] {
    var rows: [Row] = []
    try checked(sql) {
      isReadingRows = true
      defer { isReadingRows = false }
      try session.rows(try fitting(texts.text(sql), values), values) { rows.append(try read($0)) }
    }
    return rows
  }

  /// Runs a statement and reads its first row, if it gives one.
  package func firstRow<Row>(
    _ sql: String, _ values: [SQLValue] = [], _ read: (SQLRow) throws -> Row
  ) throws -> Row? {
    try rows(sql, values, read).first
  }

  /// Runs a statement that will not come again, such as those of migrations.
  package func executeOnce(_ sql: String) throws {
    try checked(sql) {
      _ = try session.execute(try fitting(SQLText(sql, isKept: false), []), [])
    }
  }

  /// How the engine means to run a statement, a line for each step.
  package func queryPlan(_ sql: String) throws -> String {
    try checked(sql) {
      try session.plan(of: try texts.text(sql)).joined(separator: "\n")
    }
  }

  /// Runs `work` unless something failed before, and remembers when it fails.
  private func checked<Value>(_ sql: String, _ work: () throws -> Value) throws -> Value {
    if let failure { throw failure }
    do {
      guard !isReadingRows else { throw SQLFault.nested(sql: sql) }
      return try work()
    } catch {
      failure = failure ?? error
      throw error
    }
  }

  private func fitting(_ text: SQLText, _ values: [SQLValue]) throws -> SQLText {
    guard text.placeholders == values.count else {
      throw SQLFault.wrongNumberOfValues(
        placeholders: text.placeholders, values: values.count, sql: text.sql)
    }
    for case .text(let value) in values where value.utf8.contains(0) {
      throw SQLFault.textWithNUL(sql: text.sql)
    }
    return text
  }
}
