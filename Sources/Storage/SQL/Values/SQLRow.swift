/// One row of an answer, read by position: the first column is 0.
package struct SQLRow: Sendable {
  /// The columns' names, for messages.
  package let names: [String]
  /// The values, one for each name.
  package let values: [SQLValue]

  /// A row with these values.
  package init(names: [String], values: [SQLValue]) {
    self.names = names
    self.values = values
  }

  /// A value of whatever kind.
  ///
  /// - Throws: `SQLFault.noSuchColumn`.
  package func value(_ column: Int) throws -> SQLValue {
    guard values.indices.contains(column) else {
      throw SQLFault.noSuchColumn(column, count: values.count)
    }
    return values[column]
  }

  /// Reads a column with `convert`, or says which column holds what instead of `wanted`.
  func read<Value>(
    _ column: Int, _ wanted: String, _ convert: (SQLValue) -> Value?
  ) throws -> Value {
    let value = try value(column)
    guard let converted = convert(value) else {
      throw SQLFault.unexpectedValue(
        column: column, name: names.indices.contains(column) ? names[column] : "",
        wanted: wanted, found: value.kind)
    }
    return converted
  }

  /// The same, where null is nothing.
  func readOrNil<Value>(
    _ column: Int, _ wanted: String, _ convert: (SQLValue) -> Value?
  ) throws -> Value? {
    try value(column) == .null ? nil : read(column, wanted, convert)
  }
}
