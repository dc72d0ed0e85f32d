import Essentials
import Storage
import TestSupport
import Testing

@Suite struct StatementTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `question marks in strings and comments stand for themselves`(
    engine: DatabaseEngine
  ) async throws {
    let found = try await engine.withDatabase { database in
      try await database.read(for: .installation) { connection in
        try connection.rows(
          "select 'who?' /* or ? */, ? -- and ?\n, 'it''s ?', ? as \"why?\"",
          [.text("me"), .int(3)]
        ) { $0 }.first
      }
    }
    #expect(found?.values == [.text("who?"), .text("me"), .text("it's ?"), .integer(3)])
    #expect(found?.names.last == "why?")
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a value is never part of the statement`(engine: DatabaseEngine) async throws {
    let name = "Dev'); drop table person; --"
    try await engine.withSchools { database in
      try await database.write(for: .school(School.larkfield)) { connection in
        try School.add(1, name, on: connection)
      }
      let found = try await database.read(for: .school(School.larkfield)) { connection in
        try connection.rows("select name from person where name = ?", [.text(name)]) {
          try $0.text(0)
        }
      }
      #expect(found == [name])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `too few values are refused`(engine: DatabaseEngine) async throws {
    let fault = SQLFault.wrongNumberOfValues(placeholders: 2, values: 1, sql: "select ?, ?")
    await #expect(throws: fault) {
      try await engine.withDatabase { database in
        try await database.read(for: .installation) { connection in
          _ = try connection.rows("select ?, ?", [.int(1)]) { $0 }
        }
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `two statements in one text are refused`(engine: DatabaseEngine) async throws {
    await #expect(throws: SQLFault.self) {
      try await engine.withDatabase { database in
        try await database.read(for: .installation) { connection in
          _ = try connection.rows("select 1; select 2") { $0 }
        }
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `it is told how many rows changed`(engine: DatabaseEngine) async throws {
    try await engine.withSchools { database in
      let changes = try await database.write(for: .school(School.larkfield)) { connection in
        for number in 1...3 { try School.add(number, on: connection) }
        return [
          try connection.execute("update person set age = 40"),
          try connection.execute("update person set age = 41 where name = 'Nobody'"),
          try connection.execute(
            "delete from person where id = ?", [.identifier(School.person(1))]),
        ]
      }
      #expect(changes == [3, 0, 1])
      let cascading = try await database.write(for: .installation) { connection in
        try connection.execute(
          "delete from school where id = ?", [.identifier(School.larkfield)])
      }
      #expect(cascading == 1)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `rows of a change can be read`(engine: DatabaseEngine) async throws {
    try await engine.withSchools { database in
      let names = try await database.write(for: .school(School.larkfield)) { connection in
        try School.add(1, "Joel Okoro", on: connection)
        return try connection.rows("update person set age = 30 returning name") { try $0.text(0) }
      }
      #expect(names == ["Joel Okoro"])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a statement that gives rows is not executed blindly`(engine: DatabaseEngine) async throws {
    await #expect(throws: SQLFault.givesRows(sql: "select 1")) {
      try await engine.withDatabase { database in
        try await database.read(for: .installation) { try $0.execute("select 1") }
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `no statement runs while the rows of another are read`(
    engine: DatabaseEngine
  ) async throws {
    await #expect(throws: SQLFault.nested(sql: "select 2")) {
      try await engine.withDatabase { database in
        try await database.read(for: .installation) { connection in
          try connection.rows("select 1") { _ in
            _ = try connection.rows("select 2") { $0 }
          }
        }
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `after an error nothing more is run, even if it was caught`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withSchools { database async throws in
      await #expect(throws: SQLConstraintViolation.self) {
        try await database.write(for: .school(School.larkfield)) { connection in
          try School.add(1, on: connection)
          do { try School.add(1, on: connection) } catch is SQLConstraintViolation {
            // Swallowed on purpose: the body has to fail all the same.
            #expect(throws: SQLConstraintViolation.self) {
              try School.add(2, on: connection)
            }
          }
        }
      }
      #expect(try await database.people() == 0)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a reading body cannot write`(engine: DatabaseEngine) async throws {
    try await engine.withSchools { database async throws in
      await #expect {
        try await database.read(for: .school(School.larkfield)) { connection in
          try School.add(1, on: connection)
        }
      } throws: { error in
        guard case SQLFault.readOnly = error else { return false }
        return true
      }
      #expect(try await database.people() == 0)
    }
  }

  @Test func `a statement is prepared once on a connection`() async throws {
    let count = try await DatabaseEngine.postgres.withDatabase { database in
      try await database.write(for: .installation) { connection in
        for number in 1...5 {
          _ = try connection.rows("select ? as ticket", [.int(number)]) { $0 }
        }
        return try connection.firstRow(
          "select count(*) from pg_prepared_statements where statement like '%as ticket'"
        ) { try $0.int(0) }
      }
    }
    #expect(count == 1)
  }
}
