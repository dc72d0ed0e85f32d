import Storage
import StorageProbe
import TestSupport
import Testing

/// A populated database of each release is brought up to date and read through today's stores.
@Suite(.timeLimit(.minutes(15))) struct KeptDatabaseTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `what a release wrote is read as it was after every later step`(
    engine: DatabaseEngine
  ) async throws {
    let all = try KeptDatabase.all
    try #require(!all.isEmpty, "make one with script/populate-database")
    for kept in all {
      try await engine.withPlace { place in
        try await place.load(kept.dump(for: engine))
        let read = try await place.opened { try await KeptDatabase.read(from: $0) }
        let missing = Set(try kept.lines).subtracting(read)
        #expect(missing == [], "\(kept.name)")
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `the believable year has rows in every table`(engine: DatabaseEngine) async throws {
    try await engine.withDatabase { database in
      try await KeptDatabase.populate(database)
      let tables = try await SQLSchema.tables(of: database).map(\.name)
      let empty = try await database.read(for: .installation) { connection in
        try tables.filter { table in
          try connection.firstRow("select 1 from \(table) limit 1", []) { try $0.int(0) } == nil
        }
      }
      #expect(empty == [], "give the year of Tests/StorageProbe/Populating some of them")
      // What is read there is what the next kept database will hold later releases to.
      let read = try await KeptDatabase.read(from: database)
      #expect(!read.contains { $0.contains("damaged") })
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a migrated database has the tables of a new one`(engine: DatabaseEngine) async throws {
    let new = try await engine.withDatabase(ProbeSchool.migrations) { database in
      try await SQLSchema.describe(database)
    }
    for kept in try KeptDatabase.all {
      try await engine.withPlace { place in
        try await place.load(kept.dump(for: engine))
        try await place.migrate(ProbeSchool.migrations)
        let migrated = try await place.opened { try await SQLSchema.describe($0) }
        #expect(migrated == new, "\(kept.name)")
      }
    }
  }
}
