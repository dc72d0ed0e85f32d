import Crypto
import Essentials
import Ledger
import Storage
import Testing
import TestSupport

@Suite struct RecordTests {
  static let school = SchoolID(high: 7, low: 7)
  static let migrations: [any Migration] = [Migration0001Record()]
  let keys = RecordKeys(site: "larkfield.example", privateKey: Curve25519.Signing.PrivateKey())

  @Test(arguments: DatabaseEngine.allCases)
  func `a write that fails leaves no line`(engine: DatabaseEngine) async throws {
    struct Failure: Error {}
    try await engine.withDatabase(Self.migrations) { database in
      try await open(Self.school, database)
      let journal = RecordJournal(keys: keys)
      await #expect(throws: Failure.self) {
        try await database.write(for: .school(Self.school)) { connection in
          try journal.append([Self.entry(1)], of: Self.school, on: connection)
          throw Failure()
        }
      }
      #expect(try await record(database).checkpoint().checkpoint.size == 0)
      #expect(try await record(database).lines(limit: 10).isEmpty)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func
    `a checkpoint of an earlier day can be had again, to the letter, as long as nobody changed a line`(
      engine: DatabaseEngine
    ) async throws
  {
    try await engine.withDatabase(Self.migrations) { database in
      try await open(Self.school, database)
      try await append(270, database)
      let earlier = try await record(database).checkpoint()
      try await append(300, database)
      #expect(try await record(database).checkpoint(at: 270) == earlier)
      #expect(try await record(database).checkpoint(at: 570)?.checkpoint.size == 570)
      #expect(try await record(database).checkpoint(at: 0)?.checkpoint.root == .emptyTree)
      #expect(try await record(database).checkpoint(at: 571) == nil)
      try await database.write(for: .school(Self.school)) { connection in
        try connection.execute(
          "update record_entry set leaf = ? where school_id = ? and position = 265",
          [
            .bytes(
              try RecordLine(Self.entry(1), school: Self.school, position: 265).leafHash.bytes),
            .identifier(Self.school),
          ])
      }
      #expect(try await record(database).checkpoint(at: 270) == nil)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a line that somebody changed in the database is found`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withDatabase(Self.migrations) { database in
      try await open(Self.school, database)
      try await append(10, database)
      let forged = try RecordLine(Self.entry(99), school: Self.school, position: 4)
      try await database.write(for: .school(Self.school)) { connection in
        try connection.execute(
          "update record_entry set line = ?, leaf = ? where school_id = ? and position = 4",
          [
            .bytes(forged.bytes), .bytes(forged.leafHash.bytes), .identifier(Self.school),
          ])
      }
      await #expect(throws: RecordExportWriter.Fault.checkpointDoesNotFit) {
        _ = try await exported(database)
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `writers at the same moment get positions of their own`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withDatabase(Self.migrations) { database in
      try await open(Self.school, database)
      let journal = RecordJournal(keys: keys)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<200 {
          group.addTask {
            try await database.write(for: .school(Self.school)) { connection in
              _ = try journal.append([Self.entry(number)], of: Self.school, on: connection)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try verify(try await exported(database)).entries == 200)
    }
  }

  private static func entry(_ number: Int) -> RecordEntry {
    RecordEntry(
      at: Instant(seconds: Int64(number)), actor: .program("test"), act: "people.person.added",
      objects: [RecordObject("person", PersonID(high: 1, low: UInt64(number)))],
      paragraphs: ["17"])
  }

  private func record(_ database: any SQLDatabase) -> SQLRecord {
    SQLRecord(database, of: Self.school, keys: keys)
  }

  private func open(_ school: SchoolID, _ database: any SQLDatabase) async throws {
    let journal = RecordJournal(keys: keys)
    try await database.write(for: .school(school)) { connection in
      try connection.execute(
        "insert into school (school_id, name, created_at) values (?, ?, 0)",
        [.identifier(school), .text("Larkfield Primary School")])
      try journal.open(school, on: connection)
    }
  }

  private func append(_ count: Int, _ database: any SQLDatabase) async throws {
    let journal = RecordJournal(keys: keys)
    try await database.write(for: .school(Self.school)) { connection in
      _ = try journal.append((0..<count).map(Self.entry), of: Self.school, on: connection)
    }
  }

  private func exported(_ database: any SQLDatabase) async throws -> [UInt8] {
    let pieces = Pieces()
    try await record(database).export { pieces.add($0) }
    return pieces.bytes
  }

  private func verify(_ export: [UInt8]) throws -> RecordReport {
    var rest: [UInt8]? = export
    let key = try keys.noteKey(of: Self.school).verifierKey
    return try RecordVerifier(keys: [key]).verify {
      defer { rest = nil }
      return rest
    }
  }
}
