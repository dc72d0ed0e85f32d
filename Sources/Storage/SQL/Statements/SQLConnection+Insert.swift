extension SQLConnection {
  /// Inserts rows, many with one statement and one way to the server.
  ///
  /// The number of rows of a statement is a power of two, so that any number of rows has few texts.
  ///
  /// - Parameters:
  ///   - rows: The rows, all of the same length.
  ///   - table: The table and its columns, such as `person (school_id, name)`.
  func insert(_ rows: [[SQLValue]], into table: String) throws {
    var rest = rows[...]
    while let first = rest.first {
      let count = min(Self.mostRows, 1 << (Int.bitWidth - 1 - rest.count.leadingZeroBitCount))
      let row = "(" + Array(repeating: "?", count: first.count).joined(separator: ", ") + ")"
      let places = Array(repeating: row, count: count).joined(separator: ", ")
      try execute("insert into \(table) values \(places)", rest.prefix(count).flatMap { $0 })
      rest = rest.dropFirst(count)
    }
  }

  private static let mostRows = 64
}
