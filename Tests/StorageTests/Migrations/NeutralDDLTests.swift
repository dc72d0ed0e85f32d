import Storage
import Testing

@Suite struct NeutralDDLTests {
  @Test func `each engine gets its own types, and SQLite's tables are strict`() throws {
    let sql = """
      create table a (b {identifier} primary key, c {text} default '{text}', d {instant},
        e {date}, f {boolean}, g {bytes}, h {integer})
      """
    #expect(
      try NeutralDDL.spell(sql, for: .sqlite) == """
        create table a (b blob primary key, c text default '{text}', d integer,
          e text, f integer, g blob, h integer) strict
        """)
    #expect(
      try NeutralDDL.spell(sql, for: .postgres) == """
        create table a (b bytea primary key, c text collate "C" default '{text}', d bigint,
          e text collate "C", f bigint, g bytea, h bigint)
        """)
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `an unknown type is told`(engine: DatabaseEngine) {
    let sql = "create table a (b {string})"
    #expect(throws: MigrationFault.notNeutral("string", sql: sql)) {
      try NeutralDDL.spell(sql, for: engine)
    }
  }

  @Test func `what is checked at the commit only would hurt others and is refused`() {
    let sql = "create table a (b {integer} references c (d) DEFERRABLE initially deferred)"
    #expect(throws: MigrationFault.notNeutral("deferrable", sql: sql)) {
      try NeutralDDL.spell(sql, for: .sqlite)
    }
  }

  @Test func `a table's name is a name`() {
    let statement = MigrationStatement.rowLevelSecurity(table: "person; drop table school")
    #expect(throws: MigrationFault.self) { try statement.statements(for: .postgres) }
  }

  @Test func `a statement for one engine is nothing to the other`() throws {
    let statement = MigrationStatement.only(.sqlite, "analyze")
    #expect(try statement.statements(for: .sqlite) == ["analyze"])
    #expect(try statement.statements(for: .postgres) == [])
    #expect(try MigrationStatement.rowLevelSecurity(table: "a").statements(for: .sqlite) == [])
  }
}
