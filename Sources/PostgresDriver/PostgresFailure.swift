internal import Storage

/// What the server or libpq said, before it is told in the words that both engines share.
struct PostgresFailure: Error {
  /// The server's code of five letters (PostgreSQL, appendix A); empty when libpq itself speaks.
  var code = ""
  /// The first line, without the detail, which would quote the row.
  var message: String
  /// Whether the connection is gone.
  var isLost: Bool
  var table: String?
  var constraint: String?
  var column: String?

  init(lost message: String) {
    self.message = message
    isLost = true
  }

  init(_ result: PostgresResult, isBroken: Bool) {
    code = result.errorField("C") ?? ""
    // Data that does not fit its type is quoted in the message (class 22), so the code has to do.
    message = code.hasPrefix("22") ? "data exception" : result.errorField("M") ?? "no message"
    // Shut down, crashed, starting, or timed out while idle: the server has hung up, or is about to.
    isLost = isBroken || code.hasPrefix("08") || code.hasPrefix("57P") || code == "25P03"
    table = result.errorField("t")
    constraint = result.errorField("n")
    column = result.errorField("c")
  }

  /// The error as both engines tell it.
  ///
  /// - Parameter keys: The columns of the unique keys, by name.
  func translated(_ sql: String, keys: [String: [String]]) -> any Error {
    if isLost { return SQLFault.connectionLost(message) }
    switch code {
    case "23505": return violation(.unique, constraint.flatMap { keys[$0] } ?? [])
    case "23503": return violation(.foreignKey, [])
    case "23514": return violation(.check, [])
    case "23502": return violation(.notNull, column.map { [$0] } ?? [])
    case "25006": return SQLFault.readOnly(sql: sql)
    case "42501" where message.contains("row-level security"):
      return SQLFault.outsideSchool(sql: sql)
    case "57014", "55P03": return SQLFault.timedOut(sql: sql)
    default: return SQLFault.refused(code: code, message: message, sql: sql)
    }
  }

  private func violation(
    _ kind: SQLConstraintViolation.Kind, _ columns: [String]
  ) -> SQLConstraintViolation {
    SQLConstraintViolation(kind, constraint: constraint, table: table, columns: columns)
  }
}
