/// Runs several waiting bodies in one transaction, so that they share what a commit costs.
///
/// Each body has a mark to go back to: one that throws is undone alone. Nobody hears anything before
/// the commit is durable. When the transaction breaks underneath them, or what is left for its end
/// cannot be written, nothing was kept for certain: then each body is run once more in a transaction
/// of its own, so that one that cannot be kept takes none of its neighbours with it. When it is not
/// known whether the commit was kept, nobody is run again, and everybody hears that.
package enum GroupCommit {
  /// What came of a transaction.
  private enum Outcome {
    /// It was kept, and its callers are told.
    case told
    /// None began, for one body as little as for many.
    case notBegun(any Error)
    /// It left nothing.
    case undone(any Error)
    /// It was kept, or it was not.
    case unknown(any Error)
  }

  /// Runs bodies in their order and tells every caller exactly once.
  package static func run(
    _ writes: [QueuedWrite], on session: some SQLWriterSession, texts: SQLTextCache
  ) {
    switch outcome(of: writes, on: session, texts: texts) {
    case .told: return
    case .undone where writes.count > 1: runSingly(writes, on: session, texts: texts)
    case .notBegun(let error), .undone(let error), .unknown(let error):
      for write in writes { write.fail(error) }
    }
  }

  private static func runSingly(
    _ writes: [QueuedWrite], on session: some SQLWriterSession, texts: SQLTextCache
  ) {
    for (place, write) in writes.enumerated() {
      switch outcome(of: [write], on: session, texts: texts) {
      case .told: continue
      case .undone(let error), .unknown(let error): write.fail(error)
      case .notBegun(let error):
        // Each of those behind would wait as long for nothing.
        for left in writes[place...] { left.fail(error) }
        return
      }
    }
  }

  private static func outcome(
    of writes: [QueuedWrite], on session: some SQLWriterSession, texts: SQLTextCache
  ) -> Outcome {
    guard let first = writes.first else { return .told }
    do {
      try session.begin(for: first.scope, isRestructuring: first.isRestructuring)
    } catch {
      session.rollBack()
      return .notBegun(error)
    }
    do {
      let tell = try runUntold(writes, first, on: session, texts: texts)
      for one in tell { one() }
      return .told
    } catch SQLFault.outcomeUnknown(let message) {
      session.rollBack()
      return .unknown(SQLFault.outcomeUnknown(message))
    } catch {
      session.rollBack()
      return .undone(error)
    }
  }

  private static func runUntold(
    _ writes: [QueuedWrite], _ first: QueuedWrite, on session: some SQLWriterSession,
    texts: SQLTextCache
  ) throws -> [@Sendable () -> Void] {
    var tell: [@Sendable () -> Void] = []
    var endings = TransactionEndings()
    // A body on its own needs no mark: what goes wrong in it undoes the whole transaction.
    if writes.count == 1 {
      tell = [try run(first, on: session, texts: texts, leaving: &endings)]
    } else {
      for write in writes {
        tell.append(try runMarked(write, on: session, texts: texts, leaving: &endings))
      }
    }
    try endings.forEach { school, ending in
      let scope = SQLScope.school(school)
      try session.turn(to: scope)
      try SQLConnection.run(on: session, texts: texts, for: scope, ending.write)
    }
    try session.commit()
    return tell
  }

  private static func runMarked(
    _ write: QueuedWrite, on session: some SQLWriterSession, texts: SQLTextCache,
    leaving endings: inout TransactionEndings
  ) throws -> @Sendable () -> Void {
    try session.turn(to: write.scope)
    try session.mark()
    do {
      let tell = try run(write, on: session, texts: texts, leaving: &endings)
      try session.keep()
      return tell
    } catch {
      try session.undo()
      return { write.fail(error) }
    }
  }

  private static func run(
    _ write: QueuedWrite, on session: some SQLWriterSession, texts: SQLTextCache,
    leaving endings: inout TransactionEndings
  ) throws -> @Sendable () -> Void {
    try SQLConnection.run(on: session, texts: texts, for: write.scope, leaving: &endings) {
      try write.attempt($0)
    }
  }
}
