import Storage
import TestSupport
import Testing

@Suite struct QueryPlanTests {
  private func scans(
    _ sql: String, _ engine: DatabaseEngine
  ) async throws -> (tables: [String], plan: String) {
    try await engine.withDatabase([SchoolTables()]) { database in
      (try await FullScans.tables(of: sql, in: database), try await database.queryPlan(sql))
    }
  }

  @Test(
    arguments: DatabaseEngine.allCases,
    [
      "select name from person where school_id = ? order by name",
      "select name from person where id = ?",
      "update person set name = ? where id = ?",
      "select p.name from school s join person p on p.school_id = s.id where s.id = ? and p.name = ?",
      "select 1",
      "insert into school (id, name) values (?, ?), (?, ?)",
      """
      select name from (
        select name, row_number() over (partition by name order by id) as place from person
        where school_id = ?
      ) latest where place = 1
      """,
    ])
  func `a statement that uses an index scans nothing`(
    engine: DatabaseEngine, sql: String
  ) async throws {
    let found = try await scans(sql, engine)
    #expect(found.tables == [], "\(found.plan)")
  }

  @Test(
    arguments: DatabaseEngine.allCases,
    [
      ("select name from person where age = ?", "person"),
      ("select count(*) from person", "person"),
      ("select id from school order by id", "school"),
      ("delete from person where email like ?", "person"),
    ])
  func `a statement that reads a whole table is found`(
    engine: DatabaseEngine, statement: (String, String)
  ) async throws {
    let found = try await scans(statement.0, engine)
    #expect(found.tables == [statement.1], "\(found.plan)")
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `the plan can be asked for again`(engine: DatabaseEngine) async throws {
    try await engine.withDatabase([SchoolTables()]) { database in
      let sql = "select name from person where id = ? or email = ?"
      let first = try await database.queryPlan(sql)
      for _ in 0..<5 { #expect(try await database.queryPlan(sql) == first) }
      #expect(first.contains("person"))
    }
  }
}
