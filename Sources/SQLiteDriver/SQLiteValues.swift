internal import Foundation
internal import GRDB
internal import Storage

/// Values on their way into SQLite.
enum SQLiteValues {
  static func arguments(_ values: [SQLValue]) -> StatementArguments {
    StatementArguments(
      values.map { value in
        switch value {
        case .null: DatabaseValue.null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
      })
  }
}
