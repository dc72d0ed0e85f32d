internal import Foundation
internal import GRDB
internal import Storage

/// The rows of a statement, one after the other.
///
/// GRDB's own rows look up how to convert each value; these take it as it is, in a third of the time.
final class SQLiteRows: DatabaseCursor {
  typealias Element = SQLRow

  let _statement: Statement
  var _isDone = false
  private let arguments: StatementArguments
  private let names: [String]

  init(_ statement: Statement, _ arguments: StatementArguments) throws {
    _statement = statement
    self.arguments = arguments
    names = statement.columnNames
    try statement.setArguments(arguments)
  }

  /// Begins anew, which is how a statement that was left half way is let go of.
  func letGo() throws { if !_isDone { try _statement.setArguments(arguments) } }

  func _element(sqliteStatement: SQLiteStatement) throws -> SQLRow {
    var values: [SQLValue] = []
    values.reserveCapacity(names.count)
    for (column, name) in names.enumerated() {
      let value = DatabaseValue(sqliteStatement: sqliteStatement, index: CInt(column))
      switch value.storage {
      case .null: values.append(.null)
      case .int64(let number): values.append(.integer(number))
      case .string(let text): values.append(.text(text))
      case .blob(let data): values.append(.bytes([UInt8](data)))
      case .double:
        throw SQLFault.unexpectedValue(
          column: column, name: name, wanted: "integer, text or bytes", found: "real")
      }
    }
    return SQLRow(names: names, values: values)
  }
}
