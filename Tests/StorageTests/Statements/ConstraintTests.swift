import Essentials
import Storage
import TestSupport
import Testing

@Suite struct ConstraintTests {
  private func violation(
    _ engine: DatabaseEngine, _ body: @escaping @Sendable (SQLConnection) throws -> Void
  ) async throws -> SQLConstraintViolation? {
    try await engine.withSchools { database in
      do {
        try await database.write(for: .school(School.larkfield), body)
        return nil
      } catch let violation as SQLConstraintViolation {
        return violation
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a key that is taken is told with its table and columns`(
    engine: DatabaseEngine
  ) async throws {
    let found = try await violation(engine) { connection in
      try School.add(1, email: "p.nair@larkfield.example", on: connection)
      try School.add(2, email: "p.nair@larkfield.example", on: connection)
    }
    #expect(found?.kind == .unique)
    #expect(found?.table == "person")
    #expect(found?.columns == ["school_id", "email"])
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `an identifier that is taken is told`(engine: DatabaseEngine) async throws {
    let found = try await violation(engine) { connection in
      try School.add(1, on: connection)
      try School.add(1, on: connection)
    }
    #expect(found?.kind == .unique)
    #expect(found?.columns == ["id"])
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a reference to nothing is told at once`(engine: DatabaseEngine) async throws {
    let found = try await violation(engine) { connection in
      try School.add(1, on: connection)
      #expect(throws: SQLConstraintViolation.self) {
        try connection.execute(
          "update person set line_manager_id = ?", [.identifier(School.person(9))])
      }
    }
    #expect(found?.kind == .foreignKey)
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a check that says no is told by its name`(engine: DatabaseEngine) async throws {
    let found = try await violation(engine) { try School.add(1, age: 151, on: $0) }
    #expect(found?.kind == .check)
    #expect(found?.constraint == "age_of_a_person")
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a missing value is told with its column`(engine: DatabaseEngine) async throws {
    let found = try await violation(engine) { connection in
      try School.add(1, on: connection)
      try connection.execute("update person set name = ?", [.null])
    }
    #expect(
      found == SQLConstraintViolation(.notNull, table: "person", columns: ["name"]))
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `an error quotes nothing of the row`(engine: DatabaseEngine) async throws {
    let found = try await violation(engine) { connection in
      try School.add(1, "Priya", email: "secret@larkfield.example", on: connection)
      try School.add(2, "Priya", email: "secret@larkfield.example", on: connection)
    }
    #expect(!String(reflecting: found).contains("secret"))
  }

  @Test func `data that does not fit is not quoted by the fault`() async throws {
    try await DatabaseEngine.postgres.withDatabase { database in
      _ = await #expect {
        try await database.read(for: .installation) { connection in
          _ = try connection.rows("select cast(? as integer)", [.text("secret")]) { $0 }
        }
      } throws: { error in
        guard case SQLFault.refused("22P02", _, _) = error else { return false }
        return !String(reflecting: error).contains("secret")
      }
    }
  }
}
