import Essentials
import Storage
import TestSupport
import Testing

@Suite struct RowSecurityTests {
  /// Larkfield has two people, the neighbour three.
  private func withPeople(
    _ body: @Sendable (any SQLDatabase) async throws -> Void
  ) async throws {
    try await DatabaseEngine.postgres.withSchools { database in
      try await database.write(for: .installation) { connection in
        for number in 1...5 {
          try School.add(
            number, "Person \(number)", to: number <= 2 ? School.larkfield : School.neighbour,
            on: connection)
        }
      }
      try await body(database)
    }
  }

  private func count(_ scope: SQLScope, _ database: any SQLDatabase) async throws -> Int {
    try await database.read(for: scope) { try School.count(on: $0) }
  }

  @Test func `a query without a condition finds its own school only`() async throws {
    try await withPeople { database async throws in
      #expect(try await count(.school(School.larkfield), database) == 2)
      #expect(try await count(.school(School.neighbour), database) == 3)
      #expect(try await count(.school(SchoolID(high: 0, low: 0)), database) == 0)
      #expect(try await count(.installation, database) == 5)
      #expect(try await count(.school(School.larkfield), database) == 2)
    }
  }

  @Test func `a change without a condition touches its own school only`() async throws {
    try await withPeople { database in
      let changed = try await database.write(for: .school(School.larkfield)) { connection in
        [
          try connection.execute("update person set age = 30"),
          try connection.execute("delete from person"),
        ]
      }
      #expect(changed == [2, 2])
      #expect(try await count(.installation, database) == 3)
    }
  }

  @Test func `a row of another school cannot be written`() async throws {
    try await withPeople { database in
      await #expect {
        try await database.write(for: .school(School.larkfield)) { connection in
          try School.add(9, to: School.neighbour, on: connection)
        }
      } throws: { error in
        guard case SQLFault.outsideSchool = error else { return false }
        return true
      }
    }
  }

  @Test func `a row cannot be handed to another school`() async throws {
    try await withPeople { database in
      await #expect(throws: SQLFault.self) {
        try await database.write(for: .school(School.larkfield)) { connection in
          try connection.execute(
            "update person set school_id = ?", [.identifier(School.neighbour)])
        }
      }
    }
  }

  @Test func `bodies of different schools that share a commit see their own rows`() async throws {
    try await withPeople { database in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<200 {
          let isLarkfield = number.isMultiple(of: 2)
          group.addTask {
            let scope = SQLScope.school(isLarkfield ? School.larkfield : School.neighbour)
            let found = try await database.write(for: scope) { try School.count(on: $0) }
            #expect(found == (isLarkfield ? 2 : 3))
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test func `the scope holds after a body beside it was undone`() async throws {
    struct ChangeOfMind: Error {}
    try await withPeople { database in
      await withTaskGroup { group in
        for number in 0..<100 {
          group.addTask {
            let isLarkfield = number.isMultiple(of: 3)
            let scope = SQLScope.school(isLarkfield ? School.larkfield : School.neighbour)
            _ = try? await database.write(for: scope) { connection in
              #expect(try School.count(on: connection) == (isLarkfield ? 2 : 3))
              if number.isMultiple(of: 2) { throw ChangeOfMind() }
            }
          }
        }
      }
    }
  }

  @Test func `a table that forgot its protection is found`() async throws {
    try await withPeople { database in
      #expect(try await SQLSchema.tablesWithoutRowSecurity(in: database) == [])
      try await database.restructure { try $0.execute("create table note (school_id bytea)") }
      #expect(try await SQLSchema.tablesWithoutRowSecurity(in: database) == ["note"])
    }
  }
}
