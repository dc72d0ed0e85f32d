import Storage
import TestSupport
import Testing

@Suite struct PolicyTablesTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `every table belongs to a school, and so does every key`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withDatabase(KeptSchool.migrations) { database in
      let tables = try await SQLSchema.tables(of: database)
        .filter { $0.name != "schema_migration" }
      #expect(tables.count == 24)
      for table in tables {
        #expect(table.columns.contains { $0.name == "school_id" && !$0.isOptional })
        for key in table.keys {
          #expect(key.contains("(school_id"), "\(table.name): \(key)")
          #expect(
            !key.hasPrefix("foreign") || key.contains("on delete restrict"),
            "\(table.name): \(key)")
        }
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `no table is open to other schools`(engine: DatabaseEngine) async throws {
    try await engine.withDatabase(KeptSchool.migrations) { database in
      let open = try await SQLSchema.tablesWithoutRowSecurity(in: database)
      #expect(open.isEmpty)
    }
  }

  @Test func `both engines have the same tables`() async throws {
    let tables = try await [DatabaseEngine.sqlite, .postgres].asyncMap { engine in
      try await engine.withDatabase(KeptSchool.migrations) { database in
        try await SQLSchema.describe(database)
      }
    }
    #expect(tables[0] == tables[1])
  }
}

extension Sequence {
  fileprivate func asyncMap<Value>(
    _ change: (Element) async throws -> Value
  ) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await change(element)) }
    return values
  }
}
