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

  /// Whose rows the body may see and change.
  let scope: SQLScope
  /// What is left for the end of the transaction, by this body and by those before it.
  var endings: TransactionEndings

  private let session: any SQLSession
  private let texts: SQLTextCache
  private var failure: (any Error)?
  private var isReadingRows = false

  private init(
    _ session: any SQLSession, _ texts: SQLTextCache, _ scope: SQLScope,
    _ endings: TransactionEndings
  ) {
    self.session = session
    self.texts = texts
    self.scope = scope
    self.endings = endings
  }

  /// Runs a body with a connection, and fails when any of its statements did.
  ///
  /// What the body leaves for the end of the transaction is written right behind it.
  package static func run<Value>(
    on session: any SQLSession, texts: SQLTextCache, for scope: SQLScope,
    _ body: (SQLConnection) throws -> Value
  ) throws -> Value {
    var endings = TransactionEndings()
    let value = try run(on: session, texts: texts, for: scope, leaving: &endings, body)
    try endings.forEach { _, ending in
      try run(on: session, texts: texts, for: scope, ending.write)
    }
    return value
  }

  /// Runs a body with a connection, and fails when any of its statements did.
  ///
  /// - Parameter endings: What is left for the end of the transaction; a body that fails adds nothing.
  static func run<Value>(
    on session: any SQLSession, texts: SQLTextCache, for scope: SQLScope,
    leaving endings: inout TransactionEndings, _ body: (SQLConnection) throws -> Value
  ) throws -> Value {
    let connection = SQLConnection(session, texts, scope, endings)
    let value = try body(connection)
    if let failure = connection.failure { throw failure }
    endings = connection.endings
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
