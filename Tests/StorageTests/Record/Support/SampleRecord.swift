import Crypto
import Essentials
import Ledger
import Storage

/// The record of a school in a database, written and checked as tests need it.
struct SampleRecord: Sendable {
  static let school = SchoolID(high: 7, low: 7)
  static let migrations: [any Migration] = [Migration0001Record()]

  let keys = RecordKeys(site: "larkfield.example", privateKey: Curve25519.Signing.PrivateKey())

  var journal: RecordJournal { RecordJournal(keys: keys) }

  static func entry(_ number: Int) -> RecordEntry {
    RecordEntry(
      at: Instant(seconds: Int64(number)), actor: .program("test"), act: "people.person.added",
      objects: [RecordObject("person", PersonID(high: 1, low: UInt64(number)))],
      paragraphs: ["17"])
  }

  func open(_ school: SchoolID = school, in database: any SQLDatabase) async throws {
    try await database.write(for: .school(school)) { connection in
      try connection.execute(
        "insert into school (school_id, name, created_at) values (?, ?, 0)",
        [.identifier(school), .text("Larkfield Primary School")])
      try journal.open(school, on: connection)
    }
  }

  /// Adds lines in a body; gives the position of the first.
  func append(_ numbers: Range<Int>, on connection: SQLConnection) throws -> Int {
    try journal.append(numbers.map(Self.entry), of: Self.school, on: connection)
  }

  func reading(_ database: any SQLDatabase) -> SQLRecord {
    SQLRecord(database, of: Self.school, keys: keys)
  }

  /// Exports the record and checks it as somebody would who has only the export and the key.
  func verified(in database: any SQLDatabase) async throws -> RecordReport {
    let pieces = Pieces()
    try await reading(database).export { pieces.add($0) }
    var rest: [UInt8]? = pieces.bytes
    return try RecordVerifier(keys: [keys.noteKey(of: Self.school).verifierKey]).verify {
      defer { rest = nil }
      return rest
    }
  }
}
