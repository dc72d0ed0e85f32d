import Crypto
import Essentials
import Ledger
import Storage
import TestSupport

/// A school whose policies are kept in a database of the test's own.
struct KeptSchool: Sendable {
  static let migrations: [any Migration] = [
    Migration0001Record(), StandInPeople(), Migration0003Policies(),
    MovedMigration(number: 4, Migration0007Adoption()),
    MovedMigration(number: 5, Migration0009NewPlace()),
  ]
  static let keys = RecordKeys(
    site: "larkfield.example", privateKey: Curve25519.Signing.PrivateKey())
  static let head = PersonID(high: 2, low: 1)
  static let chair = PersonID(high: 2, low: 2)
  static let office = PersonID(high: 2, low: 3)
  static let teacher = PersonID(high: 2, low: 4)
  static let assistant = PersonID(high: 2, low: 5)

  let id: SchoolID
  let database: any SQLDatabase

  var policies: SQLPolicyStore { SQLPolicyStore(database, journal: journal) }
  var campaigns: SQLCampaignStore { SQLCampaignStore(database, journal: journal) }
  var acknowledgements: SQLAcknowledgementStore {
    SQLAcknowledgementStore(database, journal: journal)
  }
  private var journal: RecordJournal { RecordJournal(keys: Self.keys) }
  private var record: SQLRecord { SQLRecord(database, of: id, keys: Self.keys) }

  /// Makes a database with one school, and lends the school.
  static func with(
    _ engine: DatabaseEngine, _ body: @Sendable (KeptSchool) async throws -> Void
  ) async throws {
    try await engine.withDatabase(migrations) { database in
      try await body(.opened(SchoolID(high: 1, low: 1), in: database))
    }
  }

  /// Makes a database with two schools that have the same people's identifiers, and lends both.
  static func withTwo(
    _ engine: DatabaseEngine, _ body: @Sendable (KeptSchool, KeptSchool) async throws -> Void
  ) async throws {
    try await engine.withDatabase(migrations) { database in
      try await body(
        .opened(SchoolID(high: 1, low: 1), in: database),
        .opened(SchoolID(high: 1, low: 2), in: database))
    }
  }

  /// Makes a database with one school, and lends the school as two processes have it.
  static func withTwoProcesses(
    _ engine: DatabaseEngine, _ body: @Sendable (KeptSchool, KeptSchool) async throws -> Void
  ) async throws {
    try await engine.withPlace(migrations) { place in
      try await place.opened { one in
        try await place.opened { other in
          let school = try await opened(SchoolID(high: 1, low: 1), in: one)
          try await body(school, KeptSchool(id: school.id, database: other))
        }
      }
    }
  }

  private static func opened(
    _ id: SchoolID, in database: any SQLDatabase
  ) async throws -> KeptSchool {
    let school = KeptSchool(id: id, database: database)
    try await database.write(for: .school(id)) { connection in
      try connection.execute(
        "insert into school (school_id, name, created_at) values (?, ?, 0)",
        [.identifier(id), .text("Larkfield Primary School")])
      try school.journal.open(id, on: connection)
    }
    try await school.add([head, chair, office, teacher, assistant])
    return school
  }

  /// Adds people.
  func add(_ people: [PersonID]) async throws {
    try await database.write(for: .school(id)) { [id] connection in
      for person in people {
        try connection.execute(
          "insert into person (school_id, person_id) values (?, ?)",
          [.identifier(id), .identifier(person)])
      }
    }
  }

  /// What the lines of the record say was done, the first line first.
  func acts() async throws -> [String] {
    try await record.lines(limit: 10_000).reversed().map(\.entry.act)
  }

  /// What checking the exported record without the database comes to.
  func recordReport() async throws -> RecordReport {
    let pieces = Pieces()
    try await record.export { pieces.add($0) }
    var rest: [UInt8]? = pieces.bytes
    return try RecordVerifier(keys: [Self.keys.noteKey(of: id).verifierKey]).verify {
      defer { rest = nil }
      return rest
    }
  }
}
