/// A table as the database has it.
package struct SQLTable: Hashable, Sendable {
  /// A column.
  package struct Column: Hashable, Sendable {
    /// Its name.
    package var name: String
    /// `bytes`, `integer`, `text`, or the engine's own word for anything else.
    package var type: String
    /// Whether it may be null.
    package var isOptional: Bool
    /// What it is when nothing is given, as the engine writes it.
    package var fallback: String?
  }

  /// Its name.
  package var name: String
  /// Its columns, in their order.
  package var columns: [Column]
  /// Keys and indexes, one line each, such as `foreign key (school_id) references school (id)`.
  package var keys: [String]

  /// The table as lines of text.
  package var text: String {
    let columns = columns.map { column in
      let fallback = column.fallback.map { " default \($0)" } ?? ""
      return "  \(column.name) \(column.type)\(column.isOptional ? "" : " not null")\(fallback)"
    }
    return (["table \(name)"] + columns + keys.sorted().map { "  \($0)" })
      .joined(separator: "\n")
  }

  /// A line for a reference to another table.
  static func foreignKey(
    _ columns: [String], to table: String, _ others: [String], onDelete: String, onUpdate: String
  ) -> String {
    func clause(_ event: String, _ action: String) -> String {
      action == "no action" ? "" : " on \(event) \(action)"
    }
    return "foreign key (\(list(columns))) references \(table) (\(list(others)))"
      + clause("delete", onDelete) + clause("update", onUpdate)
  }

  /// A line for an index that somebody made by name.
  static func index(
    _ name: String, _ columns: [String], isUnique: Bool, isPartial: Bool
  ) -> String {
    "\(isUnique ? "unique index" : "index") \(name) (\(list(columns)))\(isPartial ? " partial" : "")"
  }

  /// Names with commas between them.
  static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
