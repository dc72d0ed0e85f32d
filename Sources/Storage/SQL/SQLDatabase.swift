/// A database that is read and written in transactions, on whichever engine.
///
/// Bodies are synchronous, run away from the threads that answer requests, and get a connection that
/// is good inside the body only. A cancelled task is honoured before its body starts, never after.
package protocol SQLDatabase: Sendable {
  /// Which engine it is.
  var engine: DatabaseEngine { get }

  /// Reads from one unchanging picture of the database, which holds everything that was written before.
  ///
  /// - Throws: What the body throws; `SQLFault.readOnly` where it writes.
  func read<Value: Sendable>(
    for scope: SQLScope, _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value

  /// Writes, alone among all writers of all processes, and returns once it would survive a power cut.
  ///
  /// Bodies that wait at the same moment share a commit; one that throws is undone alone. Where their transaction
  /// breaks and left nothing for certain, each is run once more, alone: a body changes nothing but the database.
  ///
  /// - Throws: What the body throws, or why nothing of it was kept; after `SQLFault.outcomeUnknown`
  ///   it may have been kept.
  @discardableResult
  func write<Value: Sendable>(
    for scope: SQLScope, _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value

  /// Changes tables: like a write that shares its commit with none, with references checked at the end.
  @discardableResult
  func restructure<Value: Sendable>(
    _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value

  /// Lets nobody in any more, waits for everybody inside, and lets go of the database.
  func close() async
}

extension SQLDatabase {
  /// How the engine means to find the rows of a statement, a line for each step, indented by depth.
  ///
  /// Shown as if tables were large, so that a test with few rows sees what a big school would.
  package func queryPlan(_ sql: String) async throws -> String {
    try await read(for: .installation) { try $0.queryPlan(sql) }
  }
}
