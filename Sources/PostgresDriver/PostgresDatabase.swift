package import Storage

/// The data of many schools on a PostgreSQL server, held apart by row-level security.
///
/// One connection writes and a few read. Writers of all processes take turns by an advisory lock, so
/// that a body that looks and then writes is right on this engine too, without being repeated.
package final class PostgresDatabase: SQLDatabase {
  /// PostgreSQL.
  package var engine: DatabaseEngine { .postgres }

  private let workers: [PostgresWorker]
  private let readers: WaitingLine<PostgresWorker>
  private let writer: WriteQueue

  private init(_ options: PostgresOptions) {
    let texts = SQLTextCache()
    let writing = PostgresWorker(options, texts: texts, label: "chaperone.postgres.writer")
    let reading = (1...max(1, options.readers)).map { number in
      PostgresWorker(options, texts: texts, label: "chaperone.postgres.reader.\(number)")
    }
    workers = reading + [writing]
    readers = WaitingLine(reading, capacity: options.capacity)
    writer = WriteQueue(capacity: options.capacity, batchLimit: options.batchLimit) { batch in
      await writing.commit(batch)
    }
  }

  /// Connects once, and makes sure that row-level security would hold this user.
  ///
  /// - Throws: `SQLFault.unsafeRole`, or why the server cannot be reached.
  package static func open(_ options: PostgresOptions) async throws -> PostgresDatabase {
    let database = PostgresDatabase(options)
    do {
      let unsafeRole = try await database.read(for: .installation) { connection in
        try connection.firstRow(
          """
          select rolname from pg_roles
          where rolname = current_user and (rolsuper or rolbypassrls)
          """
        ) { try $0.text(0) }
      }
      if let unsafeRole { throw SQLFault.unsafeRole(unsafeRole) }
      return database
    } catch {
      await database.close()
      throw error
    }
  }

  /// Reads from a picture of the moment at which the transaction began (`repeatable read`).
  package func read<Value: Sendable>(
    for scope: SQLScope, _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try await readers.with { try await $0.read(for: scope, body) }
  }

  /// Writes in a transaction that is shared with whoever waits at the same moment.
  @discardableResult
  package func write<Value: Sendable>(
    for scope: SQLScope, _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try await writer.write(for: scope, body)
  }

  /// Changes tables, for as long as it takes.
  @discardableResult
  package func restructure<Value: Sendable>(
    _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try await writer.write(for: .installation, isRestructuring: true, body)
  }

  /// Waits for everybody inside, and disconnects.
  package func close() async {
    await readers.close()
    await writer.close()
    for worker in workers { await worker.disconnect() }
  }
}
