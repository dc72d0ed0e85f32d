/// Why the database could not do what it was asked; a mistake in the program or trouble outside it.
///
/// Holds SQL text and names, which are the program's own, and never a value of a row.
package enum SQLFault: Error, Hashable, Sendable {
  /// The database was closed, and nothing was done.
  case closed
  /// So many wait already that nothing was done.
  case busy(waiting: Int)
  /// A statement has more or fewer `?` than values.
  case wrongNumberOfValues(placeholders: Int, values: Int, sql: String)
  /// A statement begins with a word that belongs to transactions or to the connection itself.
  case wordNotAllowed(String, sql: String)
  /// A statement numbers or names its placeholders; both engines know plain `?` only.
  case placeholderNotPlain(sql: String)
  /// A text holds the character NUL, which PostgreSQL cannot keep.
  case textWithNUL(sql: String)
  /// A statement that gives rows was executed as if it gave none.
  case givesRows(sql: String)
  /// A statement was run while the rows of another were being read.
  case nested(sql: String)
  /// A reading body tried to write.
  case readOnly(sql: String)
  /// A row has fewer columns.
  case noSuchColumn(Int, count: Int)
  /// A column holds another kind of value than was asked for.
  case unexpectedValue(column: Int, name: String, wanted: String, found: String)
  /// A row of another school was about to be written.
  case outsideSchool(sql: String)
  /// A statement took longer than it may.
  case timedOut(sql: String)
  /// The connection to the server broke; nothing of the transaction was kept.
  case connectionLost(String)
  /// The connection or the disk broke while the commit was under way; it was kept, or it was not.
  case outcomeUnknown(String)
  /// The database's user could step around row-level security.
  case unsafeRole(String)
  /// The engine said no, with its own code and words.
  case refused(code: String, message: String, sql: String)
}

extension SQLFault: CustomStringConvertible {
  /// One sentence for the log.
  package var description: String {
    switch self {
    case .closed: "the database is closed"
    case .busy(let waiting): "\(waiting) wait for the database already"
    case .wrongNumberOfValues(let placeholders, let values, let sql):
      "\(placeholders) placeholders, but \(values) values: \(sql)"
    case .wordNotAllowed(let word, let sql):
      "'\(word)' is not for the body of a transaction: \(sql)"
    case .placeholderNotPlain(let sql): "placeholders are a plain '?': \(sql)"
    case .textWithNUL(let sql): "a text holds the character NUL: \(sql)"
    case .givesRows(let sql): "a statement that gives rows is read with rows(): \(sql)"
    case .nested(let sql): "the rows of another statement are being read: \(sql)"
    case .readOnly(let sql): "a reading body cannot write: \(sql)"
    case .noSuchColumn(let column, let count): "there is no column \(column), only \(count)"
    case .unexpectedValue(let column, let name, let wanted, let found):
      "column \(column) (\(name)) should hold \(wanted), but holds \(found)"
    case .outsideSchool(let sql): "a row of another school was about to be written: \(sql)"
    case .timedOut(let sql): "the statement took too long: \(sql)"
    case .connectionLost(let message): "the connection to the database broke: \(message)"
    case .outcomeUnknown(let message):
      "committing broke off, so the outcome is unknown: \(message)"
    case .unsafeRole(let role):
      "the database user '\(role)' is a superuser or bypasses row-level security: use one that does neither"
    case .refused(let code, let message, let sql): "\(message) (\(code)): \(sql)"
    }
  }
}
