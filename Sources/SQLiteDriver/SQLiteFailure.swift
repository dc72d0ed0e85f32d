internal import GRDB
internal import Storage

/// Tells SQLite's errors in the words that both engines share.
enum SQLiteFailure {
  static func translating<Value>(_ sql: String, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw translated(error, sql)
    }
  }

  /// Commits, and says where it may have been kept all the same.
  ///
  /// A busy file, a full disk and a reference that is missing leave nothing; of a disk that fails nobody knows what it kept.
  static func committing(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL, .SQLITE_CONSTRAINT:
        throw translated(error, "commit")
      default:
        throw SQLFault.outcomeUnknown(
          "\(error.message ?? "") (SQLite \(error.extendedResultCode.rawValue))")
      }
    }
  }

  private static func translated(_ error: DatabaseError, _ sql: String) -> any Error {
    let message = error.message ?? ""
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      return columnViolation(.unique, message)
    case .SQLITE_CONSTRAINT_NOTNULL: return columnViolation(.notNull, message)
    case .SQLITE_CONSTRAINT_FOREIGNKEY: return SQLConstraintViolation(.foreignKey)
    case .SQLITE_CONSTRAINT_CHECK:
      return SQLConstraintViolation(.check, constraint: afterColon(message))
    default: break
    }
    switch error.resultCode {
    case .SQLITE_READONLY: return SQLFault.readOnly(sql: sql)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return SQLFault.timedOut(sql: sql)
    default:
      return SQLFault.refused(
        code: "SQLite \(error.extendedResultCode.rawValue)", message: message, sql: sql)
    }
  }

  /// Reads messages such as `UNIQUE constraint failed: person.school_id, person.email`.
  private static func columnViolation(
    _ kind: SQLConstraintViolation.Kind, _ message: String
  ) -> SQLConstraintViolation {
    guard let names = afterColon(message), !names.hasPrefix("index ") else {
      let index = afterColon(message)?.dropFirst("index ".count).filter { $0 != "'" }
      return SQLConstraintViolation(kind, constraint: index)
    }
    let parts = names.split(separator: ", ").map { $0.split(separator: ".").map(String.init) }
    return SQLConstraintViolation(
      kind, table: parts.first?.first, columns: parts.compactMap { $0.count > 1 ? $0[1] : nil })
  }

  private static func afterColon(_ message: String) -> String? {
    message.firstRange(of: ": ").map { String(message[$0.upperBound...]) }
  }
}
