/// What an engine does for a connection: it runs statements.
///
/// `SQLConnection` keeps the rules that are the same on both engines; this is the rest.
package protocol SQLSession {
  /// Which engine it is.
  var engine: DatabaseEngine { get }

  /// Runs a statement that gives no rows, and tells how many rows it changed.
  ///
  /// - Throws: `SQLConstraintViolation` or `SQLFault`.
  func execute(_ text: SQLText, _ values: [SQLValue]) throws -> Int

  /// Runs a statement and hands over its rows, one after the other.
  ///
  /// - Throws: `SQLConstraintViolation`, `SQLFault`, or what `each` throws.
  func rows(_ text: SQLText, _ values: [SQLValue], each: (SQLRow) throws -> Void) throws

  /// How the engine means to run a statement, a line for each step.
  func plan(of text: SQLText) throws -> [String]
}
