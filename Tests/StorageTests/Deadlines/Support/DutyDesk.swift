import Crypto
import Deadlines
import Essentials
import Ledger
import Storage
import TestSupport

/// Two schools with the same people, and the stores of what is due in a database of the test's own.
struct DutyDesk: Sendable {
  static let migrations: [any Migration] = [
    Migration0001Record(), StandInPeople(), StandInStep(number: 3, name: "policies"),
    StandInStep(number: 4, name: "accounts"), Migration0005Deadlines(),
    MovedMigration(number: 6, Migration0010Told()),
    MovedMigration(number: 7, Migration0011Salts()),
  ]
  static let school = SchoolID(high: 1, low: 1)
  static let neighbour = SchoolID(high: 1, low: 2)
  static let people = [
    SampleDuties.head, SampleDuties.priya, SampleDuties.dev, SampleDuties.sam,
  ]

  let database: any SQLDatabase

  var journal: RecordJournal { RecordJournal(keys: KeptSchool.keys) }
  var duties: SQLDutyStore {
    SQLDutyStore(database, journal: journal, seal: PlainSeal.seal, open: PlainSeal.open)
  }

  /// Lends an empty database with both schools.
  static func with(
    _ engine: DatabaseEngine, _ body: @Sendable (DutyDesk) async throws -> Void
  ) async throws {
    try await engine.withDatabase(migrations) { database in
      let desk = DutyDesk(database: database)
      try await desk.open()
      try await body(desk)
    }
  }

  /// Adds both schools.
  func open() async throws {
    for id in [Self.school, Self.neighbour] {
      try await database.write(for: .school(id)) { [journal] connection in
        try connection.execute(
          "insert into school (school_id, name, created_at) values (?, ?, 0)",
          [.identifier(id), .text("Larkfield Primary School")])
        try journal.open(id, on: connection)
        for person in Self.people {
          try connection.execute(
            "insert into person (school_id, person_id) values (?, ?)",
            [.identifier(id), .identifier(person)])
        }
      }
    }
  }

  /// What the lines of a school's record say was done, the first line first.
  func acts(of school: SchoolID = school) async throws -> [String] {
    try await SQLRecord(database, of: school, keys: KeptSchool.keys).lines(limit: 1000)
      .reversed().map(\.entry.act)
  }

  /// A column of a table, as it is kept.
  func column(_ column: String, of table: String) async throws -> [SQLValue] {
    try await database.read(for: .installation) {
      try $0.rows("select \(column) from \(table)") { try $0.value(0) }
    }
  }
}

/// Where stores are in a test: in memory, or on an engine.
enum DeadlinesKept: String, CaseIterable, Sendable {
  case memory, sqlite, postgres

  var engine: DatabaseEngine? {
    switch self {
    case .memory: nil
    case .sqlite: .sqlite
    case .postgres: .postgres
    }
  }

  /// Lends an empty store of duties.
  func withDuties(_ body: @Sendable (any DutyStore) async throws -> Void) async throws {
    guard let engine else { return try await body(MemoryDutyStore()) }
    try await DutyDesk.with(engine) { try await body($0.duties) }
  }
}

/// Seals by turning bits and naming the spot: enough to see that nothing stands in clear, and opens nowhere else.
enum PlainSeal {
  struct WrongSpot: Error {}

  @Sendable static func seal<Mark>(_ bytes: [UInt8], _ spot: SealedSpot<Mark>) -> [UInt8] {
    (name(of: spot) + bytes).map(~)
  }

  @Sendable static func open<Mark>(_ bytes: [UInt8], _ spot: SealedSpot<Mark>) throws -> [UInt8] {
    let (open, name) = (bytes.map(~), name(of: spot))
    guard open.starts(with: name) else { throw WrongSpot() }
    return Array(open.dropFirst(name.count))
  }

  @Sendable static func seal<Mark>(_ text: String, _ spot: SealedSpot<Mark>) -> [UInt8] {
    seal(Array(text.utf8), spot)
  }

  @Sendable static func open<Mark>(_ bytes: [UInt8], _ spot: SealedSpot<Mark>) throws -> String {
    String(decoding: try open(bytes, spot) as [UInt8], as: UTF8.self)
  }

  private static func name<Mark>(of spot: SealedSpot<Mark>) -> [UInt8] {
    Array("\(spot.column)/\(spot.school)/\(spot.row)/".utf8)
  }
}
