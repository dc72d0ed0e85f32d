import Essentials
import PostgresDriver
import Storage
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(15))) struct PostgresServerTests {
  private func withSchools(
    _ body: @Sendable (any SQLDatabase, String) async throws -> Void
  ) async throws {
    try await TestPostgres.shared.withDatabase([SchoolTables()]) { connection in
      try await TestDatabase.postgres(connection).opened { database in
        try await School.open(in: database)
        try await body(database, connection)
      }
    }
  }

  @Test func `after the server broke all connections, reading and writing go on`() async throws {
    try await withSchools { database, connection in
      #expect(try await database.people() == 0)
      try await TestPostgres.shared.breakConnections(to: connection)
      try await database.write(for: .school(School.larkfield)) { try School.add(1, on: $0) }
      #expect(try await database.people() == 1)
      #expect(try await database.people() == 1)
    }
  }

  @Test func `a body in which the connection breaks is not repeated`() async throws {
    try await withSchools { database, connection in
      let bell = Doorbell()
      let runs = Counter()
      let writing = Task {
        try await database.write(for: .school(School.larkfield)) { connection in
          runs.increment()
          try School.add(1, on: connection)
          bell.ringAndWait()
          try School.add(2, on: connection)
        }
      }
      await bell.isRung()
      try await TestPostgres.shared.breakConnections(to: connection)
      bell.open()
      await #expect {
        try await writing.value
      } throws: { error in
        guard case SQLFault.connectionLost = error else { return false }
        return true
      }
      #expect(runs.count == 1)
      #expect(try await database.people() == 0)
    }
  }

  @Test func `when the connection breaks before the commit, the outcome is said to be unknown`()
    async throws
  {
    try await withSchools { database, connection in
      let bell = Doorbell()
      let writing = Task {
        try await database.write(for: .school(School.larkfield)) { connection in
          try School.add(1, on: connection)
          bell.ringAndWait()
        }
      }
      await bell.isRung()
      try await TestPostgres.shared.breakConnections(to: connection)
      bell.open()
      await #expect {
        try await writing.value
      } throws: { error in
        guard case SQLFault.outcomeUnknown = error else { return false }
        return true
      }
      #expect(try await database.people() == 0)
    }
  }

  @Test func `when the connection breaks under many, each is tried alone and kept once`()
    async throws
  {
    try await TestPostgres.shared.withDatabase([SchoolTables()]) { connection in
      let place = TestDatabase.postgres(connection)
      let database = try await place.open(capacity: SharedCommit.size)
      try await School.open(in: database)
      let outcomes = try await SharedCommit.run(in: database, for: .school(School.larkfield)) {
        number, rows in
        try School.add(number, on: rows)
        // The server hangs up on the whole transaction; the next one is on a new connection.
        if number == 3 { try rows.execute("select pg_terminate_backend(pg_backend_pid())") }
      }
      #expect(outcomes.count { (try? $0.get()) != nil } == SharedCommit.size)
      #expect(try await database.people() == SharedCommit.size)
      await database.close()
    }
  }

  @Test func `a statement that takes too long is stopped, and the connection is good`() async throws
  {
    try await TestPostgres.shared.withDatabase([]) { connection in
      var options = PostgresOptions(connection: connection)
      options.statementTimeout = 50
      options.readers = 1
      let database = try await PostgresDatabase.open(options)
      let slow = "select count(*) from generate_series(1, 1000000000)"
      await #expect(throws: SQLFault.timedOut(sql: slow)) {
        try await database.read(for: .installation) { _ = try $0.rows(slow) { $0 } }
      }
      let one = try await database.read(for: .installation) { connection in
        try connection.firstRow("select 1") { try $0.int(0) }
      }
      #expect(one == 1)
      await database.close()
    }
  }

  @Test func `a superuser is refused, since row-level security would not hold`() async throws {
    try await TestPostgres.shared.withDatabase([]) { connection in
      let asSuperuser = connection.replacing("user=chaperone", with: "user=postgres")
      await #expect(throws: SQLFault.unsafeRole("postgres")) {
        _ = try await PostgresDatabase.open(PostgresOptions(connection: asSuperuser))
      }
    }
  }

  @Test func `a server that is not there is told`() async throws {
    let nowhere = PostgresOptions(connection: "host=/nowhere dbname=school password=hidden")
    await #expect {
      _ = try await PostgresDatabase.open(nowhere)
    } throws: { error in
      guard case SQLFault.connectionLost(let message) = error else { return false }
      return message.contains("/nowhere") && !message.contains("hidden")
    }
    #expect(!String(reflecting: nowhere).contains("hidden"))
  }

  @Test func `a commit waits for the disk`() async throws {
    try await withSchools { database, _ in
      let setting = try await database.write(for: .installation) { connection in
        try connection.firstRow("select current_setting('synchronous_commit')") { try $0.text(0) }
      }
      #expect(setting == "on")
    }
  }
}
