/// Turns the few words in which engines differ into each engine's own.
///
/// On PostgreSQL text sorts and compares by bytes (`collate "C"`), as on SQLite.
package enum NeutralDDL {
  /// A statement as an engine wants it.
  ///
  /// - Throws: `MigrationFault.notNeutral` when a type in braces is unknown, or a constraint would be
  ///   checked at the commit only, where it would take everybody's writes down with it.
  package static func spell(_ sql: String, for engine: DatabaseEngine) throws -> String {
    var spelled = ""
    for piece in SQLPieces(sql) {
      switch piece {
      case .kept(let text): spelled += text
      case .code(let code):
        guard !code.lowercased().contains("deferr") else {
          throw MigrationFault.notNeutral("deferrable", sql: sql)
        }
        spelled += try spell(types: code, for: engine, in: sql)
      }
    }
    let isTable = sql.lowercased().split(whereSeparator: \.isWhitespace).starts(with: [
      "create", "table",
    ])
    return isTable && engine == .sqlite ? spelled + " strict" : spelled
  }

  private static func spell(
    types code: Substring, for engine: DatabaseEngine, in sql: String
  ) throws -> String {
    var rest = code
    var spelled = ""
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw MigrationFault.notNeutral("{", sql: sql)
      }
      let word = String(rest[rest.index(after: open)..<close])
      guard let type = types[word] else { throw MigrationFault.notNeutral(word, sql: sql) }
      spelled += rest[..<open]
      spelled += engine == .sqlite ? type.sqlite : type.postgres
      rest = rest[rest.index(after: close)...]
    }
    return spelled + rest
  }

  private static let types: [String: (sqlite: String, postgres: String)] = [
    "identifier": ("blob", "bytea"),
    "bytes": ("blob", "bytea"),
    "integer": ("integer", "bigint"),
    "instant": ("integer", "bigint"),
    "boolean": ("integer", "bigint"),
    "text": ("text", "text collate \"C\""),
    "date": ("text", "text collate \"C\""),
  ]
}
