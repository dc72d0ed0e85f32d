/// A row was refused because the tables say that such a row cannot be.
///
/// Nothing else may be done in the transaction's body after it, on either engine. Column and
/// constraint names are the schema's own, so the error holds nothing of the row.
package struct SQLConstraintViolation: Error, Hashable, Sendable {
  /// What was broken.
  package enum Kind: String, Sendable, Hashable {
    /// Another row has the same key.
    case unique
    /// The row that is pointed to is not there, or is still pointed to.
    case foreignKey
    /// A `check` says no.
    case check
    /// A value is missing.
    case notNull
  }

  /// What was broken.
  package let kind: Kind
  /// The constraint's name, where the engine tells it.
  package let constraint: String?
  /// The table, where the engine tells it.
  package let table: String?
  /// The columns, where the engine tells them.
  package let columns: [String]

  /// A violation with what the engine told.
  package init(
    _ kind: Kind, constraint: String? = nil, table: String? = nil, columns: [String] = []
  ) {
    self.kind = kind
    self.constraint = constraint
    self.table = table
    self.columns = columns
  }
}
