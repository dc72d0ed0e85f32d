import Storage
import TestSupport

/// Runs everything that the stores of people, policies, letters and the record can do, and explains each statement.
enum EveryStatement {
  /// How an engine finds the rows of a statement.
  struct Plan {
    /// The tables, or their aliases, of which a whole school is read or more.
    let scanned: [String]
    let text: String
  }

  /// Tables with one row for a school.
  private static let single: Set<String> = ["school", "s", "school_setting", "record_head"]

  static func run(on engine: DatabaseEngine) async throws -> [(sql: String, plan: Plan)] {
    try await engine.withDatabase(SchemaMigrations.all) { database in
      let watched = WatchedDatabase(database)
      try await StoresInUse(database: watched, unwatched: database).all()
      var found: [(sql: String, plan: Plan)] = []
      for sql in watched.statements {
        let text = try await database.queryPlan(sql)
        let scanned = try await FullScans.tables(of: sql, in: database)
        found.append((sql, Plan(scanned: scanned + wholeSchools(in: text), text: text)))
      }
      return found
    }
  }

  /// What SQLite narrows by the school alone: in most databases that is everything there is.
  private static func wholeSchools(in plan: String) -> [String] {
    plan.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.first == "SEARCH", words.count > 1,
        line.hasSuffix("(school_id=?)") || line.hasSuffix("(school_id=?) LEFT-JOIN"),
        !single.contains(String(words[1]))
      else { return nil }
      return String(words[1])
    }
  }
}
