import Essentials
import Storage
import TestSupport
import Testing

/// A step that the tests make up.
private struct Step: Migration {
  var number: Int
  var name = "step"
  var statements: [MigrationStatement]
}

@Suite(.timeLimit(.minutes(15))) struct MigrationTests {
  private let first = Step(number: 1, statements: ["create table note (id {integer} primary key)"])
  private let second = Step(number: 2, statements: ["alter table note add column words {text}"])

  @Test(arguments: DatabaseEngine.allCases)
  func `missing steps are taken once`(engine: DatabaseEngine) async throws {
    try await engine.withPlace { place in
      #expect(try await place.migrate([first]) == [1])
      #expect(try await place.migrate([first]) == [])
      #expect(try await place.migrate([first, second]) == [2])
      let history = try await place.opened { database in
        try await database.read(for: .installation) { connection in
          try connection.rows("select number, name, digest from schema_migration order by number") {
            $0.values
          }
        }
      }
      let expected: [[SQLValue]] = [first, second].map { step in
        [.int(step.number), .text(step.name), .bytes(step.digest)]
      }
      #expect(history == expected)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a step that fails leaves the database as it was`(engine: DatabaseEngine) async throws {
    try await engine.withPlace { place async throws in
      let broken = Step(
        number: 2, statements: ["create table letter (id {integer})", "create nonsense"])
      await #expect(throws: SQLFault.self) { try await place.migrate([first, broken]) }
      #expect(try await place.migrate([first]) == [1])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a changed step stops the start`(engine: DatabaseEngine) async throws {
    try await engine.withPlace { place in
      try await place.migrate([first])
      let changed = Step(number: 1, statements: ["create table note (id {integer})"])
      await #expect(throws: MigrationFault.changed(step: 1, name: "step")) {
        try await place.migrate([changed, second])
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a newer database stops the start`(engine: DatabaseEngine) async throws {
    try await engine.withPlace { place in
      try await place.migrate([first, second])
      await #expect(throws: MigrationFault.newerDatabase(step: 2, name: "step", known: 1)) {
        try await place.migrate([first])
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `two processes may bring a database up to date at once`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withPlace { place in
      let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
        for _ in 0..<4 { group.addTask { try await place.migrate([first, second]) } }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(taken.sorted() == [1, 2])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a step that leaves a reference to nothing is not taken`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withPlace { place async throws in
      let orphan = Step(
        number: 2,
        statements: [
          "create table page (id {integer} primary key, note_id {integer} references note (id))",
          "insert into page (id, note_id) values (1, 7)",
        ])
      await #expect {
        try await place.migrate([first, orphan])
      } throws: { error in
        (error as? SQLConstraintViolation)?.kind == .foreignKey
      }
      #expect(try await place.migrate([first, second]) == [1, 2])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a table that others refer to can be made anew`(engine: DatabaseEngine) async throws {
    try await engine.withPlace { place in
      let pages = Step(
        number: 2,
        statements: [
          """
          create table page (
            id {integer} primary key, note_id {integer} references note (id) on delete cascade)
          """,
          "insert into note (id) values (7)", "insert into page (id, note_id) values (1, 7)",
        ])
      let anew = Step(
        number: 3,
        statements: [
          .only(.sqlite, "create table new_note (id integer primary key, words text) strict"),
          .only(.sqlite, "insert into new_note (id) select id from note"),
          .only(.sqlite, "drop table note"),
          .only(.sqlite, "alter table new_note rename to note"),
          .only(.postgres, "alter table note add column words text"),
        ])
      try await place.migrate([first, pages, anew])
      let count = try await place.opened { database in
        try await database.read(for: .installation) { connection in
          try connection.firstRow("select count(*) from page join note on note.id = note_id") {
            try $0.int(0)
          }
        }
      }
      #expect(count == 1)
    }
  }

  @Test func `steps are numbered without gaps`() {
    #expect(throws: MigrationFault.misnumbered(step: 2, name: "step")) {
      _ = try SchemaMigrations([second])
    }
  }

  @Test func `the digest tells every change`() {
    let digests = Set([
      first.digest, second.digest,
      Step(number: 1, statements: ["create table note (id {integer} primary key) "]).digest,
      Step(number: 1, statements: [.only(.sqlite, "x")]).digest,
      Step(number: 1, statements: [.only(.postgres, "x")]).digest,
      Step(number: 1, statements: ["x", "y"]).digest,
      Step(number: 1, statements: ["xy"]).digest,
      Step(number: 1, statements: [.rowLevelSecurity(table: "x")]).digest,
    ])
    #expect(digests.count == 8)
  }

  @Test func `the digest of the tests' tables is frozen`() {
    let hexadecimal = SchoolTables().digest.prefix(4).map { String($0, radix: 16) }.joined()
    #expect(hexadecimal == "fcc0ff3c")
  }

  @Test func `a later version is told in a sentence`() {
    let fault = MigrationFault.newerDatabase(step: 12, name: "duties", known: 10)
    #expect(
      fault.description == """
        This database belongs to a later version of Chaperone: it is at step 12 (duties), and this \
        version knows 10. Start the later version, or bring back the backup from before it.
        """)
  }
}
