import Crypto
import Essentials
import Ledger
import Policies
import Storage
import TestSupport

/// A school whose policies are kept in memory, or in a database of the test's own.
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
  let policies: any PolicyStore
  let campaigns: any CampaignStore
  let acknowledgements: any AcknowledgementStore
  let requests: any OpenRequests
  let evidence: any EvidenceStore
  let record: any SchoolRecord
  /// Nothing in memory.
  private let database: (any SQLDatabase)?

  /// A school whose stores are in a database.
  init(id: SchoolID, database: any SQLDatabase) {
    let journal = RecordJournal(keys: Self.keys)
    self.id = id
    self.database = database
    policies = SQLPolicyStore(database, journal: journal)
    campaigns = SQLCampaignStore(database, journal: journal)
    acknowledgements = SQLAcknowledgementStore(database, journal: journal)
    requests = SQLOpenRequests(database)
    evidence = SQLEvidenceStore(database, journal: journal)
    record = SQLRecord(database, of: id, keys: Self.keys)
  }

  /// Two schools that share their stores in memory.
  private static func inMemory() -> [KeptSchool] {
    let record = MemoryRecord(keys: keys)
    let (campaigns, answers) = (
      MemoryCampaignStore(record: record), MemoryAcknowledgementStore(record: record)
    )
    let policies = MemoryPolicyStore(record: record)
    return ids.map { id in
      KeptSchool(id: id, policies, campaigns, answers, record)
    }
  }

  private init(
    id: SchoolID, _ policies: MemoryPolicyStore, _ campaigns: MemoryCampaignStore,
    _ answers: MemoryAcknowledgementStore, _ record: MemoryRecord
  ) {
    self.id = id
    self.policies = policies
    self.campaigns = campaigns
    acknowledgements = answers
    requests = MemoryOpenRequests(campaigns, answers)
    evidence = MemoryEvidenceStore(record: record)
    self.record = record.of(id)
    database = nil
  }

  private static let ids = [SchoolID(high: 1, low: 1), SchoolID(high: 1, low: 2)]

  /// Lends a new school, in memory or in a database of its own.
  static func with(
    _ place: StorePlace, _ body: @Sendable (KeptSchool) async throws -> Void
  ) async throws {
    guard let engine = place.engine else { return try await body(inMemory()[0]) }
    try await with(engine, body)
  }

  /// Lends two new schools of one place, that have the same people's identifiers.
  static func withTwo(
    _ place: StorePlace, _ body: @Sendable (KeptSchool, KeptSchool) async throws -> Void
  ) async throws {
    guard let engine = place.engine else {
      let both = inMemory()
      return try await body(both[0], both[1])
    }
    try await withTwo(engine, body)
  }

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
    try await database.write(for: .school(id)) { connection in
      try connection.execute(
        "insert into school (school_id, name, created_at) values (?, ?, 0)",
        [.identifier(id), .text("Larkfield Primary School")])
      try RecordJournal(keys: keys).open(id, on: connection)
    }
    let school = KeptSchool(id: id, database: database)
    try await school.add([head, chair, office, teacher, assistant])
    return school
  }

  /// Adds people; in memory nobody has to be there to be named.
  func add(_ people: [PersonID]) async throws {
    try await database?.write(for: .school(id)) { [id] connection in
      for person in people {
        try connection.execute(
          "insert into person (school_id, person_id) values (?, ?)",
          [.identifier(id), .identifier(person)])
      }
    }
  }

  /// What the lines of the record say was done, the first line first.
  func acts() async throws -> [String] { try await record.acts() }

  /// What checking the exported record without the database comes to.
  func recordReport() async throws -> RecordReport {
    try await record.report(Self.keys, of: id)
  }
}
