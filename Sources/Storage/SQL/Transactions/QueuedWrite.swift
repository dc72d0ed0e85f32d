/// A body that waits for the writer, and whoever waits for the body.
package struct QueuedWrite: Sendable {
  /// Its place in the order of arrival, by which it can be withdrawn.
  package let number: Int
  /// Whose rows it may change.
  package let scope: SQLScope
  /// Whether it changes tables, and so shares its commit with no other.
  package let isRestructuring: Bool

  private let run: @Sendable (SQLConnection) throws -> @Sendable () -> Void
  private let refuse: @Sendable (any Error) -> Void

  /// A body whose result goes to a continuation.
  package init<Value: Sendable>(
    number: Int, scope: SQLScope, isRestructuring: Bool,
    continuation: CheckedContinuation<Value, any Error>,
    body: @escaping @Sendable (SQLConnection) throws -> Value
  ) {
    self.number = number
    self.scope = scope
    self.isRestructuring = isRestructuring
    run = { connection in
      let value = try body(connection)
      return { continuation.resume(returning: value) }
    }
    refuse = { continuation.resume(throwing: $0) }
  }

  /// Runs the body; what comes back tells its caller the result, once that is durable.
  package func attempt(_ connection: SQLConnection) throws -> @Sendable () -> Void {
    try run(connection)
  }

  /// Tells the caller why nothing was kept.
  package func fail(_ error: any Error) { refuse(error) }
}
