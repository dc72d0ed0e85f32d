internal import CLibPQ

/// One libpq connection; every call waits for the server's answer.
final class PostgresLink {
  private let pointer: OpaquePointer
  private var statementCount = 0

  /// Connects.
  ///
  /// - Throws: `PostgresFailure` with libpq's words, which name the server and never the password.
  init(_ connection: String) throws {
    // What comes later wins, so the first three can be changed by the connection string.
    let settings = [
      ("connect_timeout", "10"), ("application_name", "chaperone"), ("dbname", connection),
      ("client_encoding", "UTF8"),
    ]
    let pointer = CStrings.with(settings.map(\.0)) { names in
      CStrings.with(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
    }
    guard let pointer else { throw PostgresFailure(lost: "out of memory") }
    guard PQstatus(pointer) == CONNECTION_OK else {
      let message = String(cString: PQerrorMessage(pointer))
      PQfinish(pointer)
      throw PostgresFailure(lost: message)
    }
    // libpq would write notices to the terminal.
    PQsetNoticeProcessor(pointer, { _, _ in }, nil)
    self.pointer = pointer
  }

  deinit { PQfinish(pointer) }

  var isBroken: Bool { PQstatus(pointer) != CONNECTION_OK }

  var isInTransaction: Bool { PQtransactionStatus(pointer) != PQTRANS_IDLE }

  /// A name that no prepared statement of this connection has.
  func nextStatementName() -> String {
    statementCount += 1
    return "s\(statementCount)"
  }

  /// Runs the program's own commands, several with semicolons between them; the last one's answer comes back as text.
  func command(_ sql: String) throws -> PostgresResult { try result(PQexec(pointer, sql)) }

  /// Runs a statement once.
  func execute(_ sql: String, _ parameters: PostgresParameters) throws -> PostgresResult {
    try result(
      parameters.withPointers { values, lengths, formats in
        PQexecParams(
          pointer, sql, Int32(parameters.types.count), parameters.types, values, lengths, formats, 1
        )
      })
  }

  /// Prepares a statement for many runs.
  func prepare(_ name: String, _ sql: String, _ types: [UInt32]) throws {
    _ = try result(PQprepare(pointer, name, sql, Int32(types.count), types))
  }

  /// Runs a prepared statement.
  func execute(prepared name: String, _ parameters: PostgresParameters) throws -> PostgresResult {
    try result(
      parameters.withPointers { values, lengths, formats in
        PQexecPrepared(
          pointer, name, Int32(parameters.types.count), values, lengths, formats, 1)
      })
  }

  private func result(_ answer: OpaquePointer?) throws -> PostgresResult {
    guard let answer else { throw PostgresFailure(lost: String(cString: PQerrorMessage(pointer))) }
    let result = PostgresResult(answer)
    guard !result.isFailure else { throw PostgresFailure(result, isBroken: isBroken) }
    return result
  }
}
