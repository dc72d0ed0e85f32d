/// Runs several waiting bodies in one transaction, so that they share what a commit costs.
///
/// Each body has a mark to go back to: one that throws is undone alone. Nobody hears anything before
/// the commit is durable; when it fails, or the transaction broke underneath a body, everybody hears
/// that, also those whose own body failed, since they may have failed on what was not kept.
package enum GroupCommit {
  /// Runs bodies in their order and tells every caller exactly once.
  package static func run(
    _ writes: [QueuedWrite], on session: some SQLWriterSession, texts: SQLTextCache
  ) {
    guard let first = writes.first else { return }
    do {
      let tell = try runUntold(writes, first, on: session, texts: texts)
      for one in tell { one() }
    } catch {
      session.rollBack()
      for write in writes { write.fail(error) }
    }
  }

  private static func runUntold(
    _ writes: [QueuedWrite], _ first: QueuedWrite, on session: some SQLWriterSession,
    texts: SQLTextCache
  ) throws -> [@Sendable () -> Void] {
    try session.begin(for: first.scope, isRestructuring: first.isRestructuring)
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
