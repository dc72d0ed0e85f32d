import Storage
import Synchronization

/// A database that notes every statement that is run on it, so that a test can look at all of them.
struct WatchedDatabase: SQLDatabase {
  let inner: any SQLDatabase
  private let seen = Statements()
  private let texts = SQLTextCache()

  init(_ inner: any SQLDatabase) { self.inner = inner }

  /// The statements, each once, in the order in which they were first run.
  var statements: [String] { seen.list.withLock { $0 } }

  var engine: DatabaseEngine { inner.engine }

  func read<Value: Sendable>(
    for scope: SQLScope, _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try await inner.read(for: scope) { try watch($0, scope, body) }
  }

  func write<Value: Sendable>(
    for scope: SQLScope, _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try await inner.write(for: scope) { try watch($0, scope, body) }
  }

  func restructure<Value: Sendable>(
    _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try await inner.restructure(body)
  }

  func close() async { await inner.close() }

  private func watch<Value>(
    _ connection: SQLConnection, _ scope: SQLScope, _ body: (SQLConnection) throws -> Value
  ) throws -> Value {
    let session = WatchedSession(connection: connection, seen: seen)
    return try SQLConnection.run(on: session, texts: texts, for: scope, body)
  }
}

/// Statements that were run.
private final class Statements: Sendable {
  let list = Mutex<[String]>([])

  func note(_ text: SQLText) {
    list.withLock { if !$0.contains(text.sql) { $0.append(text.sql) } }
  }
}

/// Hands statements on to another connection.
private struct WatchedSession: SQLSession {
  let connection: SQLConnection
  let seen: Statements

  var engine: DatabaseEngine { connection.engine }

  func execute(_ text: SQLText, _ values: [SQLValue]) throws -> Int {
    seen.note(text)
    return try connection.execute(text.sql, values)
  }

  func rows(_ text: SQLText, _ values: [SQLValue], each: (SQLRow) throws -> Void) throws {
    seen.note(text)
    _ = try connection.rows(text.sql, values) { try each($0) }
  }

  func plan(of text: SQLText) throws -> [String] { [try connection.queryPlan(text.sql)] }
}
