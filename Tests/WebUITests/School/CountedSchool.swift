import Accounts
import Composition
import Deadlines
import Essentials
import HTTPSupport
import HTTPTypes
import People
import Policies
import Storage
import StorageProbe
import Synchronization
import TestSupport
import Vault
import WebUI

/// A big school with its whole site on Monday 9 June 2025, which counts the statements of each request.
struct CountedSchool: Sendable {
  /// A page as it came, with what it took.
  struct Page: Sendable {
    let address: String
    let status: HTTPResponse.Status
    /// As it goes over the wire.
    let bytes: Int
    /// The statements that were run for it.
    let statements: [String]
  }

  /// Statements that were run since somebody looked last.
  private final class Statements: Sendable {
    private let list = Mutex<[String]>([])

    func note(_ sql: String) { list.withLock { $0.append(sql) } }

    func take() -> [String] {
      list.withLock { list in
        defer { list = [] }
        return list
      }
    }
  }

  private let client: SiteClient
  private let statements: Statements

  /// Opens a school of so many people, signs in the head teacher and the office, and closes it behind the test.
  static func with(_ people: Int, _ body: (CountedSchool) async throws -> Void) async throws {
    try await TestFolder.with { folder in
      let chance = Mutex(SeededGenerator(seed: 23))
      let statements = Statements()
      let world = World(
        now: { Instant(seconds: 1_749_470_400) }, clock: try World.real().clock,
        random: { count in chance.withLock { $0.bytes(count) } })
      let installation = try await Installation.open(
        InstallationSettings(data: folder + "/data"), in: world,
        noting: { statements.note($0) })
      let school = try await OpenedSchool.only(
        of: installation, mails: false, cost: Argon2Cost(memoryKiB: 8, passes: 1))
      try await fill(school, people)
      for (place, person) in [BigSchool.head, BigSchool.office].enumerated() {
        try await signIn(person, UInt8(place + 1), in: school)
      }
      let counted = CountedSchool(
        client: try await SiteClient(SchoolSite(school).application()), statements: statements)
      // The first request reads and works out the policy; every later one finds it on the shelf.
      _ = try await counted.get("/today/desk", as: BigSchool.head)
      try await body(counted)
      await installation.close()
    }
  }

  /// What somebody who is signed in is shown.
  func get(_ address: String, as person: PersonID) async throws -> Page {
    _ = statements.take()
    let number: UInt8 = person == BigSchool.head ? 1 : 2
    let cookie = Base64.url.encode(Self.secret(number))
    let reply = try await client.send(
      .get, address,
      headers: [
        .cookie: "\(SessionCookie.session.rawValue)=\(cookie)", .acceptEncoding: "gzip",
      ])
    return Page(
      address: address, status: reply.status, bytes: reply.bytes.count,
      statements: statements.take())
  }

  private static func secret(_ number: UInt8) -> [UInt8] {
    [UInt8](repeating: number, count: SessionCookie.secretLength)
  }

  private static func fill(_ school: OpenedSchool, _ people: Int) async throws {
    let place = school.place
    try await BigSchool(
      school.id,
      in: BigSchool.Stores(
        people: place.office.people, policies: place.library.policies,
        campaigns: place.library.campaigns, acknowledgements: place.library.acknowledgements,
        duties: place.duties.book.store), now: place.now(), today: place.today()
    ).fill(people, text: SmallSite.text, time: place.duties.book.time(school.id))
    var kept = try await school.book.school(school.id)
    kept.rolesConfirmedAt = place.now()
    kept.setUpFinishedAt = place.now()
    try await school.book.store.save(kept, recording: [])
  }

  private static func signIn(
    _ person: PersonID, _ number: UInt8, in school: OpenedSchool
  ) async throws {
    let now = school.place.now()
    guard let secret = SessionSecret(cookieBytes: secret(number)) else { return }
    let session = Session(
      id: SessionID(high: 9, low: UInt64(number)), digest: secret.digest, person: person,
      school: school.id, stage: .signedIn, way: .password, browser: "Firefox on Windows",
      startedAt: now, lastSeenAt: now, provedAt: now, expiresAt: now.adding(seconds: 3600))
    try await SQLAccountStore(
      school.installation.database, journal: school.installation.journal
    ).save([.start(session)], in: school.id, recording: [])
  }
}
