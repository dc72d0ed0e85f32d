import Composition
import Essentials
import HTTPSupport
import HTTPTypes
import Hummingbird
import People
import Storage
import Synchronization
import TestSupport
import Views
import WebUI

/// Larkfield on Monday 9 June 2025 in a database of its own, with the pages about its people.
struct PeopleRoom: Sendable {
  /// Those who knock, by what they may do.
  enum Visitor: UInt8, CaseIterable {
    case head = 1
    case office, teacher, chair, dataProtectionOfficer

    var person: PersonID { PersonID(high: 2, low: UInt64(rawValue)) }
    var secret: [UInt8] { [UInt8](repeating: rawValue, count: SessionCookie.secretLength) }

    var audiences: Set<HTTPSupport.Audience> {
      switch self {
      case .head: [.member, .headteacher]
      case .office: [.member, .office]
      case .teacher: [.member]
      case .chair: [.member, .chair, .governor]
      case .dataProtectionOfficer: [.member, .dataProtectionOfficer]
      }
    }
  }

  let school: OpenedSchool
  let setOff: SetOff
  private let client: SiteClient

  var office: SchoolOffice { school.place.office }
  static let today = CivilDate("2025-06-09") ?? CivilDate(daysSince1970: 0)

  /// Opens the room, with more of the school's pages where a test needs them, and closes it behind the test.
  static func with(
    mails: Bool = false, _ more: (OpenedSchool) -> [Route] = { _ in [] },
    _ body: (PeopleRoom) async throws -> Void
  ) async throws {
    try await TestFolder.with { folder in
      let installation = try await Installation.open(
        InstallationSettings(data: folder + "/data"), in: world())
      let book = SchoolBook(
        store: SQLSchoolStore(installation.database, journal: installation.journal),
        newIdentifier: installation.world.identifiers, now: installation.world.now)
      let opened = try await OpenSchool(book)(named: "Larkfield Primary School")
      let room = try await PeopleRoom(
        OpenedSchool(opened.id, of: installation, mails: mails), more)
      try await room.office.people.save(room.staff(), recording: [])
      try await body(room)
      await installation.close()
    }
  }

  private init(
    _ school: OpenedSchool, _ more: (OpenedSchool) -> [Route]
  ) async throws {
    self.school = school
    let setOff = SetOff()
    self.setOff = setOff
    let routes = PeopleRoutes(
      place: school.place, pending: school.rosters, mails: school.mails,
      joined: { people, _ in setOff.add(people.map { "joined \($0.details.name.given)" }) },
      left: { change, _ in setOff.add(["left"] + change.consequences.map(\.words)) },
      stays: { _, _ in setOff.add(["stays"]) },
      changed: { change, _ in setOff.add(["changed"] + change.consequences.map(\.words)) })
    let router = Router(context: WebContext.self)
    router.add(
      middleware: FailureResponses(
        newReference: { "reference" }, signIn: { _, _ in Response(status: .unauthorized) },
        respond: { failure, _, _ in Response(status: failure.status) }))
    router.add(
      middleware: SessionReading { secret in
        Visitor.allCases.first { $0.secret == secret }.map {
          HTTPSupport.Reader(
            school: school.id, person: $0.person, name: "\($0)", audiences: $0.audiences,
            provedAt: school.place.now())
        }
      })
    try RouteTable(routes.routes + more(school)).add(to: router)
    client = try await SiteClient(Application(router: router))
  }

  private static func world() throws -> World {
    let chance = Chance()
    return World(
      now: { Instant(seconds: 1_749_470_400) }, clock: try World.real().clock,
      random: { count in chance.generator.withLock { $0.bytes(count) } })
  }

  private final class Chance: Sendable {
    let generator = Mutex(SeededGenerator(seed: 7))
  }
}

extension PeopleRoom {
  /// What somebody is shown.
  func get(_ address: String, as visitor: Visitor = .office) async throws -> SiteReply {
    try await client.send(.get, address, headers: cookie(visitor))
  }

  /// What somebody's form is answered with.
  func post(
    _ address: String, _ fields: KeyValuePairs<String, String> = [:],
    as visitor: Visitor = .office, withToken: Bool = true
  ) async throws -> SiteReply {
    try await post(address, pairs: Array(fields), as: visitor, withToken: withToken)
  }

  /// What somebody's form is answered with, of fields in a list.
  func post(
    _ address: String, pairs fields: [(key: String, value: String)],
    as visitor: Visitor = .office, withToken: Bool = true
  ) async throws -> SiteReply {
    var headers = cookie(visitor)
    headers[.contentType] = "application/x-www-form-urlencoded"
    headers[.origin] = "http://localhost"
    let token = FormToken.text(from: visitor.secret, mask: Array(0..<16))
    var parts = fields.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }
    if withToken { parts.append("\(FormToken.field)=\(token)") }
    return try await client.send(
      .post, address, headers: headers, body: Array(parts.joined(separator: "&").utf8))
  }

  /// Somebody by name, as they are kept.
  func person(_ name: String) async throws -> Person? {
    try await office.people.people(of: school.id).first { $0.details.name.given == name }
  }

  /// Adds people with nothing but their names.
  func add(_ names: [String]) async throws {
    let people = try names.map {
      try Person(
        id: office.newIdentifier(), school: school.id,
        details: PersonDetails(name: PersonName($0), kind: .volunteer))
    }
    try await office.people.save(PeopleChanges(people: people), recording: [])
  }

  private func staff() throws -> PeopleChanges {
    func person(
      _ visitor: Visitor, _ name: String, _ kind: PersonKind = .employee, post: Post? = nil
    ) throws -> Person {
      let mail = name.lowercased().split(separator: " ").joined(separator: ".")
      return try Person(
        id: visitor.person, school: school.id,
        details: PersonDetails(
          name: PersonName(name), kind: kind, post: post,
          email: EmailAddress("\(mail)@larkfield.example")))
    }
    func term(_ visitor: Visitor, _ role: People.Role) throws -> TermOfOffice {
      try TermOfOffice(
        id: office.newIdentifier(), school: school.id, role: role,
        holder: .person(visitor.person), fromOn: Self.today.adding(days: -300),
        appointedBy: visitor.person)
    }
    return PeopleChanges(
      people: [
        try person(.head, "Grace Adeyemi", post: .teaching), try person(.office, "Dev Kaur"),
        try person(.teacher, "Priya Nair", post: .teaching),
        try person(.chair, "Ruth Whitcombe", .governor),
        try person(.dataProtectionOfficer, "Mina Aldous", .contractor),
      ],
      terms: [
        try term(.head, .headteacher), try term(.office, .office),
        try term(.chair, .chairOfGovernors),
      ])
  }

  private func cookie(_ visitor: Visitor) -> HTTPFields {
    [.cookie: "\(SessionCookie.session.rawValue)=\(Base64.url.encode(visitor.secret))"]
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        byte < 0x80 && (Character(Unicode.Scalar(byte)).isLetter || Unicode.Scalar(byte).isDigit)
      let hex = String(byte, radix: 16)
      return isPlain ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + hex
    }.joined()
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
