/// What an engine does for the one writer: transactions, and marks inside them to go back to.
package protocol SQLWriterSession: SQLSession {
  /// Begins a transaction that no other writer of any process is in.
  ///
  /// - Parameter isRestructuring: Whether tables may change, and references are checked at the end.
  func begin(for scope: SQLScope, isRestructuring: Bool) throws

  /// Says whose rows come next.
  func turn(to scope: SQLScope) throws

  /// Sets a mark to go back to.
  func mark() throws

  /// Takes the last mark away and keeps what was done since.
  func keep() throws

  /// Undoes what was done since the last mark, and takes it away.
  func undo() throws

  /// Makes everything durable, or throws.
  func commit() throws

  /// Ends the transaction without a trace, if there still is one.
  func rollBack()
}
