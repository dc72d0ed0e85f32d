/// How a SQLite database is used; the defaults suit one school's server.
package struct SQLiteOptions: Sendable {
  /// How many bodies may read at the same moment.
  package var readers = 4
  /// How many bodies share a commit at most.
  package var batchLimit = 128
  /// How many bodies may wait, to read and to write each; more are refused.
  package var capacity = 4096
  /// For how long another process that writes is waited for, in seconds.
  package var secondsToWaitForOthers = 10.0
  /// Hears the text of each statement that is run, without its values: tests count them.
  package var noting: (@Sendable (String) -> Void)?

  /// The defaults.
  package init() {}
}
