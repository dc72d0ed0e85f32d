import Storage
import TestSupport
import Testing

@Suite struct LetterTablesTests {
  private static let tables: Set = ["letter", "bounced_address"]

  @Test(arguments: DatabaseEngine.allCases)
  func `the tables are those of the snapshot, each of one school and closed to others`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withDatabase(KeptLetters.migrations) { database in
      let text = try await SQLSchema.describe(database).split(separator: "\n\n").filter { table in
        Self.tables.contains { table.hasPrefix("table \($0)\n") }
      }.joined(separator: "\n\n")
      #expect(try Snapshot().difference(of: text, from: "letter-tables.txt") == nil)
      for table in try await SQLSchema.tables(of: database) where Self.tables.contains(table.name) {
        #expect(table.columns.contains { $0.name == "school_id" && !$0.isOptional })
      }
      #expect(try await SQLSchema.tablesWithoutRowSecurity(in: database).isEmpty)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `the queue is worked off by its index`(engine: DatabaseEngine) async throws {
    try await engine.withDatabase(KeptLetters.migrations) { database in
      let scanned = try await FullScans.tables(of: SQLLetterStore.due, in: database)
      #expect(scanned == [])
    }
  }
}
