internal import CLibPQ
internal import Storage

/// The server's answer to one statement.
final class PostgresResult {
  /// A column of the answer.
  struct Column {
    var name: String
    var type: UInt32
  }

  private let pointer: OpaquePointer

  /// Takes over an answer of libpq's.
  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { PQclear(pointer) }

  var isFailure: Bool {
    let status = PQresultStatus(pointer)
    return status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK
  }

  var givesRows: Bool { PQresultStatus(pointer) == PGRES_TUPLES_OK }

  /// The command's name as the server repeats it, such as `COMMIT`.
  var tag: String { String(cString: PQcmdStatus(pointer)) }

  var changedRows: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

  var rowCount: Int32 { PQntuples(pointer) }

  var columns: [Column] {
    (0..<PQnfields(pointer)).map { column in
      Column(
        name: PQfname(pointer, column).map { String(cString: $0) } ?? "",
        type: PQftype(pointer, column))
    }
  }

  /// A value of an answer in text form.
  func text(_ row: Int32, _ column: Int32) -> String {
    String(cString: PQgetvalue(pointer, row, column))
  }

  /// A value of an answer in binary form.
  func value(_ row: Int32, _ place: Int, of column: Column) throws -> SQLValue {
    let number = Int32(place)
    guard PQgetisnull(pointer, row, number) == 0 else { return .null }
    let bytes = UnsafeRawBufferPointer(
      start: PQgetvalue(pointer, row, number), count: Int(PQgetlength(pointer, row, number)))
    guard let value = PostgresDecoding.value(bytes, type: PostgresType(rawValue: column.type))
    else {
      throw SQLFault.unexpectedValue(
        column: place, name: column.name, wanted: "integer, text or bytes",
        found: "PostgreSQL type \(column.type)")
    }
    return value
  }

  /// A part of an error, by PostgreSQL's letter for it: `C` for the code, `M` for the message, and so on.
  func errorField(_ letter: Unicode.Scalar) -> String? {
    PQresultErrorField(pointer, Int32(letter.value)).map { String(cString: $0) }
  }
}
