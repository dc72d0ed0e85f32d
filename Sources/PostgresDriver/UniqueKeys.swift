internal import Storage

/// The columns of a database's unique keys, by the key's name.
///
/// PostgreSQL tells the name of a key that is taken, but under row-level security not its columns,
/// since what stands beside them might be another school's. Callers ask by column, as SQLite tells it.
enum UniqueKeys {
  /// Gives a key's name and its columns with commas between them; expressions have none.
  static let query = """
    select c.relname, string_agg(a.attname, ',' order by k.place)
    from pg_index i join pg_class c on c.oid = i.indexrelid
    cross join lateral unnest(i.indkey) with ordinality k(number, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
    where i.indisunique and c.relnamespace = current_schema()::regnamespace
    group by c.relname
    """

  /// The answer to `query`.
  static func columns(_ answer: PostgresResult) -> [String: [String]] {
    Dictionary(
      (0..<answer.rowCount).map { row in
        (answer.text(row, 0), answer.text(row, 1).split(separator: ",").map(String.init))
      }, uniquingKeysWith: { first, _ in first })
  }
}
