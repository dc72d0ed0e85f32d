package import Storage

/// Says which tables a statement would read from beginning to end.
package enum FullScans {
  /// The tables' names, or their aliases, each once; empty when every table is reached through an index.
  ///
  /// SQLite also tells of tables that refer to a row that is deleted and have no index for it.
  package static func tables(of sql: String, in database: any SQLDatabase) async throws -> [String]
  {
    let lines = try await database.queryPlan(sql).split(separator: "\n").map(String.init)
    let scanned = database.engine == .sqlite ? scannedBySQLite(lines) : scannedByPostgres(lines)
    return scanned.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Lines such as `SCAN person`, also through an index that narrows nothing.
  ///
  /// What a query within the statement found, and rows that are given with it, are no tables.
  static func scannedBySQLite(_ lines: [String]) -> [String] {
    let inner = lines.compactMap { line in
      let words = line.split(separator: " ")
      return ["CO-ROUTINE", "MATERIALIZE"].contains(words.first) ? words.dropFirst().first : nil
    }
    return lines.compactMap { line in
      let words = line.split(separator: " ")
      guard words.first == "SCAN", words.count > 1, !line.contains(" CONSTANT ROW"),
        !words[1].hasPrefix("("), !line.contains("VIRTUAL TABLE"), !inner.contains(words[1])
      else { return nil }
      return String(words[1])
    }
  }

  /// Nodes such as `Seq Scan on person p`, and index scans without an `Index Cond:` of their own.
  static func scannedByPostgres(_ lines: [String]) -> [String] {
    var table = ""
    return lines.indices.compactMap { place in
      let line = lines[place]
      guard line.contains(" Scan "), let on = line.firstRange(of: " on ") else { return nil }
      // A bitmap's index scan names the index; the table stands in the line of its heap scan.
      let isBitmapIndex = line.contains("Bitmap Index Scan")
      if !isBitmapIndex { table = String(line[on.upperBound...].prefix { $0 != " " }) }
      let isNoTable = line.contains("Subquery Scan") || line.contains("Values Scan")
      if isNoTable || line.contains("Bitmap Heap Scan") { return nil }
      let details = lines[(place + 1)...].prefix { !$0.contains("->") }
      let isNarrowed = details.contains { $0.contains("Index Cond:") }
      return line.contains("Seq Scan") || !isNarrowed ? table : nil
    }
  }
}
