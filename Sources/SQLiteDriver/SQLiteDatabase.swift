internal import Dispatch
internal import Foundation
internal import GRDB
package import Storage

/// A school's data in one file, with its write-ahead log beside it.
///
/// Every commit is on the disk before anybody hears of it (`synchronous = FULL`). Readers see an
/// unchanging picture and wait for no writer. Only the file's owner may read it, and what is deleted
/// is overwritten.
package final class SQLiteDatabase: SQLDatabase {
  /// SQLite.
  package var engine: DatabaseEngine { .sqlite }

  private let pool: DatabasePool
  private let texts: SQLTextCache
  private let readers: WaitingLine<Int>
  private let writer: WriteQueue

  /// Opens the file, or makes it.
  ///
  /// Blocks for a moment while it does.
  package init(path: String, options: SQLiteOptions = SQLiteOptions()) throws {
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(
        atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    let pool = try SQLiteFailure.translating("open") {
      try DatabasePool(path: path, configuration: Self.configuration(options))
    }
    // The pool turns to NORMAL when it opens, so this comes afterwards.
    try SQLiteFailure.translating("open") {
      try pool.writeWithoutTransaction { try $0.execute(sql: "pragma synchronous = full") }
    }
    self.pool = pool
    readers = WaitingLine(Array(0..<options.readers), capacity: options.capacity)
    let texts = SQLTextCache(noting: options.noting)
    self.texts = texts
    writer = WriteQueue(capacity: options.capacity, batchLimit: options.batchLimit) { batch in
      await withCheckedContinuation { done in
        pool.asyncWriteWithoutTransaction { database in
          GroupCommit.run(batch, on: SQLiteSession(database), texts: texts)
          done.resume()
        }
      }
    }
  }

  /// Reads from a picture of the moment at which the body's first statement runs.
  package func read<Value: Sendable>(
    for scope: SQLScope, _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try await readers.with { [pool, texts] _ in
      try await withCheckedThrowingContinuation { done in
        pool.asyncRead { database in
          done.resume(
            with: Result {
              let session = SQLiteSession(
                try SQLiteFailure.translating("begin") { try database.get() })
              return try SQLConnection.run(on: session, texts: texts, for: scope, body)
            })
        }
      }
    }
  }

  /// Writes in a transaction that is shared with whoever waits at the same moment.
  @discardableResult
  package func write<Value: Sendable>(
    for scope: SQLScope, _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try await writer.write(for: scope, body)
  }

  /// Changes tables, without references being followed, and checks all of them at the end.
  @discardableResult
  package func restructure<Value: Sendable>(
    _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try await writer.write(for: .installation, isRestructuring: true, body)
  }

  /// Waits for everybody inside, and closes the file.
  package func close() async {
    await readers.close()
    await writer.close()
    await withCheckedContinuation { done in
      DispatchQueue.global().async { [pool] in
        // Nobody is inside; a file that does not close now is closed with the process, and nothing is lost.
        try? pool.close()
        done.resume()
      }
    }
  }

  private static func configuration(_ options: SQLiteOptions) -> Configuration {
    var configuration = Configuration()
    configuration.label = "chaperone"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(options.secondsToWaitForOthers)
    configuration.maximumReaderCount = options.readers
    configuration.prepareDatabase { database in
      try database.execute(sql: "pragma secure_delete = on")
      try database.execute(sql: "pragma trusted_schema = off")
    }
    return configuration
  }
}
