import Storage
import TestSupport
import Testing

@Suite struct SchemaTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `both engines have the tables that the snapshot shows`(
    engine: DatabaseEngine
  ) async throws {
    let text = try await engine.withDatabase([SchoolTables()]) { database in
      try await SQLSchema.describe(database)
    }
    let difference = try Snapshot().difference(of: text, from: "school-tables.txt")
    #expect(difference == nil)
  }
}
