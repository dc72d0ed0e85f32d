/// Reads the tables from SQLite's pragma functions.
struct SQLiteCatalogue {
  let connection: SQLConnection

  func tables() throws -> [SQLTable] {
    let names = try connection.rows(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'"
    ) { try $0.text(0) }
    return try names.map { name in
      let primaryKey = try primaryKey(of: name)
      let key = primaryKey.isEmpty ? [] : ["primary key (\(SQLTable.list(primaryKey)))"]
      return SQLTable(
        name: name, columns: try columns(of: name),
        keys: try key + foreignKeys(of: name) + indexes(of: name))
    }
  }

  private func columns(of table: String) throws -> [SQLTable.Column] {
    try connection.rows(
      """
      select name, lower(type), "notnull" = 0 and pk = 0, dflt_value
      from pragma_table_xinfo(?) order by cid
      """, [.text(table)]
    ) { row in
      SQLTable.Column(
        name: try row.text(0), type: try row.text(1) == "blob" ? "bytes" : row.text(1),
        isOptional: try row.bool(2), fallback: try row.textOrNil(3))
    }
  }

  private func primaryKey(of table: String) throws -> [String] {
    try connection.rows(
      "select name from pragma_table_xinfo(?) where pk > 0 order by pk", [.text(table)]
    ) { try $0.text(0) }
  }

  private func foreignKeys(of table: String) throws -> [String] {
    let parts = try connection.rows(
      """
      select id, "from", "table", "to", lower(on_delete), lower(on_update)
      from pragma_foreign_key_list(?) order by id, seq
      """, [.text(table)]
    ) { row in
      (
        id: try row.int(0), from: try row.text(1), table: try row.text(2), to: try row.textOrNil(3),
        onDelete: try row.text(4), onUpdate: try row.text(5)
      )
    }
    return try Dictionary(grouping: parts, by: \.id).values.compactMap { parts in
      guard let first = parts.first else { return nil }
      // Where the columns are not named, the other table's primary key is meant.
      let named = parts.compactMap(\.to)
      return SQLTable.foreignKey(
        parts.map(\.from), to: first.table, named.isEmpty ? try primaryKey(of: first.table) : named,
        onDelete: first.onDelete, onUpdate: first.onUpdate)
    }
  }

  private func indexes(of table: String) throws -> [String] {
    let indexes = try connection.rows(
      """
      select name, "unique", origin, partial from pragma_index_list(?) where origin <> 'pk'
      """, [.text(table)]
    ) { row in
      (
        name: try row.text(0), isUnique: try row.bool(1), origin: try row.text(2),
        isPartial: try row.bool(3)
      )
    }
    return try indexes.map { index in
      let columns = try connection.rows(
        """
        select coalesce(name, '(expression)') || case when "desc" = 1 then ' desc' else '' end
        from pragma_index_xinfo(?) where key = 1 order by seqno
        """, [.text(index.name)]
      ) { try $0.text(0) }
      guard index.origin == "c" else { return "unique (\(SQLTable.list(columns)))" }
      return SQLTable.index(
        index.name, columns, isUnique: index.isUnique, isPartial: index.isPartial)
    }
  }
}
