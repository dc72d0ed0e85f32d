import Crypto
package import Essentials
package import Ledger
import People
import Policies
package import Storage

/// A school as each process of the probe has it: every store over one database, and a key that all know.
package struct ProbeSchool: Sendable {
  /// All steps to today's tables: a step that is added to the program is added here.
  package static let migrations: [any Migration] = SchemaMigrations.all
  /// Larkfield Primary School.
  package static let larkfield = SchoolID(high: 1, low: 1)

  /// Another school in the same database, with people of the same identifiers.
  static let neighbour = SchoolID(high: 1, low: 2)

  /// The school.
  package let id: SchoolID
  /// Where it is kept.
  package let database: any SQLDatabase
  let clock: ProbeClock
  private let keys: RecordKeys

  /// A school in a database that is up to date.
  package init(_ id: SchoolID, in database: any SQLDatabase, clock: ProbeClock) throws {
    self.id = id
    self.database = database
    self.clock = clock
    keys = RecordKeys(
      site: "larkfield.example",
      privateKey: try Curve25519.Signing.PrivateKey(rawRepresentation: Array(1...32)))
  }

  /// Starts as the program does: brings the database up to date, and adds the school if it is not there.
  package static func started(
    _ id: SchoolID = larkfield, in database: any SQLDatabase, clock: ProbeClock
  ) async throws -> ProbeSchool {
    try await SchemaMigrations(migrations).bringUpToDate(database, at: clock.now())
    let school = try ProbeSchool(id, in: database, clock: clock)
    try await database.write(for: .school(id)) { connection in
      let known = try connection.firstRow(
        "select name from school where school_id = ?", [.identifier(id)]
      ) { try $0.text(0) }
      guard known == nil else { return }
      try connection.execute(
        "insert into school (school_id, name, created_at) values (?, ?, ?)",
        [.identifier(id), .text("Larkfield Primary School"), .instant(clock.now())])
      try school.journal.open(id, on: connection)
    }
    return school
  }

  var journal: RecordJournal { RecordJournal(keys: keys) }
  var record: SQLRecord { SQLRecord(database, of: id, keys: keys) }
  var people: SQLPersonStore { SQLPersonStore(database, journal: journal) }
  var terms: SQLTermStore { SQLTermStore(database) }
  var policies: SQLPolicyStore { SQLPolicyStore(database, journal: journal) }
  var campaigns: SQLCampaignStore { SQLCampaignStore(database, journal: journal) }
  var acknowledgements: SQLAcknowledgementStore {
    SQLAcknowledgementStore(database, journal: journal)
  }
  var office: SchoolOffice {
    SchoolOffice(
      people: people, terms: terms, newIdentifier: clock.newIdentifier, now: clock.now,
      today: clock.today)
  }

  /// The key that the record is checked with.
  package var verifierKey: VerifierKey {
    get throws { try keys.noteKey(of: id).verifierKey }
  }

  /// Checks an export of the record without the database, and against ends that were kept before.
  package func recordReport(earlier: [EarlierCheckpoint] = []) async throws -> RecordReport {
    let export = Export()
    try await record.export { export.add($0) }
    var rest: [UInt8]? = export.bytes
    return try RecordVerifier(keys: [verifierKey], earlier: earlier).verify {
      defer { rest = nil }
      return rest
    }
  }
}
