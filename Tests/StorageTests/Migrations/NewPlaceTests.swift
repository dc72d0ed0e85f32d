import Storage
import StorageProbe
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(15))) struct NewPlaceTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `a request to movers that was kept as a yearly one gets a reason of its own`(
    engine: DatabaseEngine
  ) async throws {
    let kept = try #require(try KeptDatabase.all.first { $0.name == "0.1" })
    try await engine.withPlace { place in
      try await place.load(kept.dump(for: engine))
      try await place.opened { database in
        _ = try await database.write(for: .installation) { connection in
          try connection.execute("update campaign set why = 'joining' where audience = 'kinds'")
          try connection.execute("update campaign set why = 'yearly' where audience = 'people'")
        }
      }
      try await place.migrate(ProbeSchool.migrations)
      let reasons = try await place.opened { database in
        try await database.read(for: .installation) { connection in
          try connection.rows("select audience, why from campaign order by why") {
            try [$0.text(0), $0.text(1)]
          }
        }
      }
      #expect(reasons == [["kinds", "joining"], ["people", "new place"]])
    }
  }
}
