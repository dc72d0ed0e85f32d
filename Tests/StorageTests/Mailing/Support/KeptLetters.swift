import Crypto
import Essentials
import Foundation
import Ledger
import Mailing
import Storage
import TestSupport

/// The letters of two schools, in memory or in a database as one process or two have it.
struct KeptLetters: Sendable {
  /// Letters refer to schools and people only, so theirs is the third step here.
  private struct ThirdStep: Migration {
    let number = 3
    let name = "mailing"
    let statements = Migration0006Mailing().statements
  }

  static let migrations: [any Migration] = [
    Migration0001Record(), StandInPeople(), ThirdStep(),
  ]
  static let larkfield = SchoolID(high: 1, low: 1)
  static let neighbour = SchoolID(high: 1, low: 2)
  static let priya = PersonID(high: 2, low: 4)
  static let now = Instant(seconds: 1_749_456_000)
  static let secret = "q3Jm0vTz8WcYp1KdXs6NbR4uHgEa5LfOi7ZtVwBx2Qk"
  private static let keys = RecordKeys(
    site: "larkfield.example", privateKey: Curve25519.Signing.PrivateKey())

  /// Sealing that binds a secret to its letter and school, with a key of this process.
  static let seal = LetterSeal(
    seal: { token, letter, school in
      let box = try AES.GCM.seal(
        Data(token.value.utf8), using: key, authenticating: letter.bytes + school.bytes)
      return Array(box.combined ?? Data())
    },
    open: { sealed, letter, school in
      let bytes = try AES.GCM.open(
        AES.GCM.SealedBox(combined: sealed), using: key,
        authenticating: letter.bytes + school.bytes)
      return Redacted(String(decoding: bytes, as: UTF8.self))
    })
  private static let key = SymmetricKey(size: .bits256)

  let store: any LetterStore
  private let record: @Sendable (SchoolID) -> any SchoolRecord

  init(_ database: any SQLDatabase, seal: LetterSeal = Self.seal) {
    store = SQLLetterStore(database, journal: RecordJournal(keys: Self.keys), seal: seal)
    record = { SQLRecord(database, of: $0, keys: Self.keys) }
  }

  /// A queue in memory.
  init() {
    let record = MemoryRecord(keys: Self.keys)
    store = MemoryLetterStore(record: record)
    self.record = { record.of($0) }
  }

  /// Lends an empty queue, in memory or in a database of its own.
  static func with(
    _ place: StorePlace, _ body: @Sendable (KeptLetters) async throws -> Void
  ) async throws {
    guard let engine = place.engine else { return try await body(KeptLetters()) }
    try await with(engine) { kept, _ in try await body(kept) }
  }

  /// Makes a database with both schools, and lends it with its queue.
  static func with(
    _ engine: DatabaseEngine,
    _ body: @Sendable (KeptLetters, any SQLDatabase) async throws -> Void
  ) async throws {
    try await engine.withDatabase(migrations) { database in
      try await open(in: database)
      try await body(KeptLetters(database), database)
    }
  }

  /// The same, lent as two processes have it.
  static func withTwoProcesses(
    _ engine: DatabaseEngine, _ body: @Sendable (KeptLetters, KeptLetters) async throws -> Void
  ) async throws {
    try await engine.withPlace(migrations) { place in
      try await place.opened { one in
        try await place.opened { other in
          try await open(in: one)
          try await body(KeptLetters(one), KeptLetters(other))
        }
      }
    }
  }

  private static func open(in database: any SQLDatabase) async throws {
    for id in [larkfield, neighbour] {
      try await database.write(for: .school(id)) { connection in
        try connection.execute(
          "insert into school (school_id, name, created_at) values (?, ?, 0)",
          [.identifier(id), .text("Larkfield Primary School")])
        try RecordJournal(keys: keys).open(id, on: connection)
        try connection.execute(
          "insert into person (school_id, person_id) values (?, ?)",
          [.identifier(id), .identifier(priya)])
      }
    }
  }

  static func letter(
    _ number: UInt64, _ kind: LetterKind = .due, to recipient: LetterRecipient = .person(priya),
    of school: SchoolID = larkfield, link: LetterLink? = nil, key: String? = nil,
    notBefore: Instant = now
  ) -> Letter {
    Letter(
      id: LetterID(high: 9, low: number), school: school, to: recipient, kind: kind, link: link,
      key: key ?? "letter/\(number)", notBefore: notBefore, queuedAt: now)
  }

  static func secretLink() throws -> LetterLink {
    try LetterLink(
      path: "/link/", token: Redacted(secret), expiresAt: now.adding(seconds: 900))
  }

  @discardableResult
  func queue(_ letters: Letter..., in school: SchoolID = larkfield) async throws -> [Letter] {
    try await store.queue(letters, in: school) { _ in Self.line("mailing.letter.queued") }
  }

  func claim(_ count: Int = 10, at moment: Instant = now) async throws -> [Letter] {
    try await store.claim(count, at: moment, leaseUntil: moment.adding(seconds: 1200))
  }

  /// What the lines of a school's record say was done.
  func acts(of school: SchoolID = larkfield) async throws -> [String] {
    try await record(school).acts()
  }

  static func line(_ act: String) -> RecordEntry {
    RecordEntry(at: now, actor: .program("mail"), act: act)
  }

  /// A line that the record does not take.
  static var brokenLine: RecordEntry {
    var line = line("mailing.letter.queued")
    line.commitments = ["name": [1]]
    return line
  }
}
