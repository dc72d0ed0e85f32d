import Essentials
import Storage
import TestSupport
import Testing

@Suite struct ValueTests {
  /// What comes back when values are asked for without being stored.
  private func echo(_ values: [SQLValue], _ engine: DatabaseEngine) async throws -> [SQLValue] {
    try await engine.withDatabase { database in
      try await database.read(for: .installation) { connection in
        let places = values.map { _ in "?" }.joined(separator: ", ")
        return try connection.rows("select \(places)", values) { $0.values }.first ?? []
      }
    }
  }

  /// What comes back when a value was stored in a column.
  private func stored(
    _ value: SQLValue, as type: String, _ engine: DatabaseEngine
  ) async throws -> SQLValue? {
    try await engine.withDatabase { database in
      try await database.restructure { connection in
        try connection.executeOnce(
          NeutralDDL.spell("create table box (content {\(type)})", for: connection.engine))
        try connection.execute("insert into box (content) values (?)", [value])
        return try connection.rows("select content from box") { $0.values[0] }.first
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `values come back as they were given`(engine: DatabaseEngine) async throws {
    let values: [SQLValue] = [
      .integer(0), .integer(.max), .integer(.min), .integer(-1), .text("Grace"), .text(""),
      .bytes([0, 255, 1]), .bytes([]), .null, .bool(true), .int(42),
    ]
    #expect(try await echo(values, engine) == values)
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `no bytes at all are not null once stored`(engine: DatabaseEngine) async throws {
    #expect(try await stored(.bytes([]), as: "bytes", engine) == .bytes([]))
    #expect(try await stored(.text(""), as: "text", engine) == .text(""))
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `text of every script is kept byte for byte`(engine: DatabaseEngine) async throws {
    // é in one scalar and in two, a family, right to left, the last code point, controls.
    let text = "Zoe\u{301} Zo\u{e9} 👩‍👩‍👧 שלום \u{10FFFF} \u{1}\t\r\n\u{85}"
    let value = try await stored(.text(text), as: "text", engine)
    guard case .text(let back) = value else {
      Issue.record("no text came back")
      return
    }
    #expect(Array(back.utf8) == Array(text.utf8))
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a file of eight megabytes is kept whole`(engine: DatabaseEngine) async throws {
    var generator = SeededGenerator(seed: 8)
    let bytes = (0..<1_048_576).flatMap { _ in
      withUnsafeBytes(of: generator.next()) { Array($0) }
    }
    // Compared outside the macro, which would print both.
    let isSame = try await stored(.bytes(bytes), as: "bytes", engine) == .bytes(bytes)
    #expect(isSame)
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `text with the character NUL is refused`(engine: DatabaseEngine) async throws {
    await #expect(throws: SQLFault.textWithNUL(sql: "select ?")) {
      _ = try await echo([.text("Joel\u{0}Okoro")], engine)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `the school's own types come back`(engine: DatabaseEngine) async throws {
    try await engine.withSchools { database in
      let joined = try #require(CivilDate(year: 2025, month: 6, day: 9))
      try await database.write(for: .school(School.larkfield)) { connection in
        try connection.execute(
          """
          insert into person (id, school_id, name, joined_on, seen_at, is_leaver, photo)
          values (?, ?, ?, ?, ?, ?, ?)
          """,
          [
            .identifier(School.person(1)), .identifier(School.larkfield), .text("Tom Ellery"),
            .date(joined), .instant(Instant(microseconds: -5)), .bool(true), .bytes([7]),
          ])
      }
      try await database.read(for: .school(School.larkfield)) { connection in
        let sql = """
          select id, name, joined_on, seen_at, is_leaver, photo, email, age, age, email, email,
            age, age, photo from person
          """
        _ = try connection.rows(sql) { row throws in
          #expect(try row.identifier(0) == School.person(1))
          #expect(try row.text(1) == "Tom Ellery")
          #expect(try row.date(2) == joined)
          #expect(try row.instant(3) == Instant(microseconds: -5))
          #expect(try row.bool(4))
          #expect(try row.bytes(5) == [7])
          #expect(try row.textOrNil(6) == nil)
          #expect(try row.intOrNil(7) == nil)
          #expect(try row.boolOrNil(8) == nil)
          #expect(try row.dateOrNil(9) == nil)
          #expect(try row.bytesOrNil(10) == nil)
          #expect(try row.instantOrNil(11) == nil)
          #expect(try row.identifierOrNil(12, of: Kind.Person.self) == nil)
          #expect(try row.bytesOrNil(13) == [7])
        }
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a column of another kind is named with what it holds`(engine: DatabaseEngine) async throws {
    let fault = SQLFault.unexpectedValue(column: 1, name: "age", wanted: "integer", found: "text")
    await #expect(throws: fault) {
      try await engine.withDatabase { database in
        try await database.read(for: .installation) { connection in
          _ = try connection.rows("select 1 as id, 'nine' as age") { try $0.int(1) }
        }
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a number that is not whole is refused`(engine: DatabaseEngine) async throws {
    await #expect {
      try await engine.withDatabase { database in
        try await database.read(for: .installation) { connection in
          try connection.rows("select avg(n) as mean from (select 1 as n union select 2) x") {
            try $0.int(0)
          }
        }
      }
    } throws: { error in
      guard case SQLFault.unexpectedValue(0, "mean", _, _) = error else { return false }
      return true
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `whatever counts and compares gives whole numbers`(engine: DatabaseEngine) async throws {
    let found = try await engine.withDatabase { database in
      try await database.read(for: .installation) { connection in
        try connection.rows(
          """
          select count(*), sum(n), sum(-n), sum(n) * 10000, max(n) = ?, max(n) > ?, length('Dev'),
            exists (select 1 where 1 = 0), cast(? as text) is null
          from (select 9223372036854 as n union select 7) x
          """, [.integer(9_223_372_036_854), .int(9_300_000_000_000), .null]
        ) { $0.values }.first
      }
    }
    let expected: [Int64] = [
      2, 9_223_372_036_861, -9_223_372_036_861, 92_233_720_368_610_000, 1, 0, 3, 0, 1,
    ]
    #expect(found == expected.map(SQLValue.integer))
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `names sort by their bytes`(engine: DatabaseEngine) async throws {
    let names = ["apple", "Zed", "Éa", "zoe", "Abel", "a b", "a-b", "ab"]
    try await engine.withSchools { database in
      try await database.write(for: .school(School.larkfield)) { connection in
        for (number, name) in names.enumerated() {
          try School.add(number, name, on: connection)
        }
      }
      let sorted = try await database.read(for: .school(School.larkfield)) { connection in
        try connection.rows("select name from person order by name") { try $0.text(0) }
      }
      let expected = names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      #expect(sorted == expected)
    }
  }
}
