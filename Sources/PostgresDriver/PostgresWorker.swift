internal import Storage

/// One connection and the queue on which everything with it happens.
actor PostgresWorker {
  private let executor: QueueExecutor
  private let session: PostgresSession
  private let texts: SQLTextCache

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// A worker that connects when it has something to do.
  init(_ options: PostgresOptions, texts: SQLTextCache, label: String) {
    executor = QueueExecutor(label: label)
    session = PostgresSession(options)
    self.texts = texts
  }

  func read<Value: Sendable>(
    for scope: SQLScope, _ body: @Sendable (SQLConnection) throws -> Value
  ) throws -> Value {
    try session.beginReading(for: scope)
    // Nothing was written, so that ending the transaction one way or the other is the same.
    defer { session.rollBack() }
    return try SQLConnection.run(on: session, texts: texts, for: scope, body)
  }

  func commit(_ batch: [QueuedWrite]) { GroupCommit.run(batch, on: session, texts: texts) }

  func disconnect() { session.disconnect() }
}
