/// Reads the tables of the current schema from PostgreSQL's catalogue.
struct PostgresCatalogue {
  let connection: SQLConnection

  /// Names of tables with a `school_id` on which row-level security is not forced, or has no policy.
  static let withoutRowSecurity = """
    select c.relname from pg_class c
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
    and exists (select 1 from pg_attribute a
      where a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped)
    and not (c.relrowsecurity and c.relforcerowsecurity
      and exists (select 1 from pg_policy p where p.polrelid = c.oid))
    order by c.relname
    """

  func tables() throws -> [SQLTable] {
    let names = try connection.rows(
      """
      select relname from pg_class
      where relkind = 'r' and relnamespace = current_schema()::regnamespace
      """
    ) { try $0.text(0) }
    return try names.map { name in
      SQLTable(
        name: name, columns: try columns(of: name),
        keys: try ownKeys(of: name) + foreignKeys(of: name) + indexes(of: name))
    }
  }

  private func columns(of table: String) throws -> [SQLTable.Column] {
    try connection.rows(
      """
      select a.attname, case format_type(a.atttypid, a.atttypmod)
        when 'bytea' then 'bytes' when 'bigint' then 'integer'
        else format_type(a.atttypid, a.atttypmod) end,
        not a.attnotnull, regexp_replace(pg_get_expr(d.adbin, d.adrelid), '::.*$', '')
      from pg_attribute a
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = cast(? as text)::regclass and a.attnum > 0 and not a.attisdropped
      order by a.attnum
      """, [.text(table)]
    ) { row in
      SQLTable.Column(
        name: try row.text(0), type: try row.text(1), isOptional: try row.bool(2),
        fallback: try row.textOrNil(3))
    }
  }

  private func ownKeys(of table: String) throws -> [String] {
    try connection.rows(
      """
      select case contype when 'p' then 'primary key (' else 'unique (' end || \(
        Self.names("conkey", "conrelid")) || ')'
      from pg_constraint where conrelid = cast(? as text)::regclass and contype in ('p', 'u')
      """, [.text(table)]
    ) { try $0.text(0) }
  }

  private func foreignKeys(of table: String) throws -> [String] {
    let actions: [String: String] = [
      "a": "no action", "r": "restrict", "c": "cascade", "n": "set null", "d": "set default",
    ]
    return try connection.rows(
      """
      select \(Self.names("conkey", "conrelid")), confrelid::regclass::text,
        \(Self.names("confkey", "confrelid")), confdeltype::text, confupdtype::text
      from pg_constraint where conrelid = cast(? as text)::regclass and contype = 'f'
      """, [.text(table)]
    ) { row in
      SQLTable.foreignKey(
        [try row.text(0)], to: try row.text(1), [try row.text(2)],
        onDelete: actions[try row.text(3)] ?? "", onUpdate: actions[try row.text(4)] ?? "")
    }
  }

  private func indexes(of table: String) throws -> [String] {
    try connection.rows(
      """
      select c.relname, i.indisunique, i.indpred is not null,
        (select string_agg(coalesce(a.attname, '(expression)')
          || case when i.indoption[k.place::int - 1] & 1 = 1 then ' desc' else '' end, ', '
          order by k.place)
        from unnest(i.indkey) with ordinality k(number, place)
        left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
        where k.place <= i.indnkeyatts)
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indrelid = cast(? as text)::regclass
      and not exists (select 1 from pg_constraint n where n.conindid = i.indexrelid
        and n.contype in ('p', 'u'))
      """, [.text(table)]
    ) { row in
      SQLTable.index(
        try row.text(0), [try row.text(3)], isUnique: try row.bool(1), isPartial: try row.bool(2))
    }
  }

  /// SQL for the names of the columns that an array of column numbers stands for, with commas between.
  private static func names(_ numbers: String, _ table: String) -> String {
    """
    (select string_agg(a.attname, ', ' order by k.place)
    from unnest(\(numbers)) with ordinality k(number, place)
    join pg_attribute a on a.attrelid = \(table) and a.attnum = k.number)
    """
  }
}
