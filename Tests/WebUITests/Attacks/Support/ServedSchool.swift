import Accounts
import Composition
import Essentials
import HTTPSupport
import People
import TestSupport
import Vault
import WebUI

/// Larkfield with its whole site, set up, whose people sign in as they would anywhere.
struct ServedSchool: Sendable {
  /// Those who are at the school.
  enum Cast: UInt64, CaseIterable {
    case head = 1
    case office, teacher

    var id: PersonID { PersonID(high: 2, low: rawValue) }

    var name: String {
      switch self {
      case .head: "Grace Adeyemi"
      case .office: "Dev Kaur"
      case .teacher: "Priya Nair"
      }
    }

    var email: String {
      "\(name.lowercased().split(separator: " ").joined(separator: "."))@larkfield.example"
    }
  }

  static let password = "copper lantern fog ladder"

  let school: OpenedSchool
  let client: SiteClient
  let clock: MovableClock

  /// Opens it with its people and roles, and closes it behind the test.
  static func with(
    mails: Bool = false, origin: String? = nil, _ body: (ServedSchool) async throws -> Void
  ) async throws {
    try await EmptySchool.with(mails: mails, origin: origin) { empty in
      let served = ServedSchool(school: empty.school, client: empty.client, clock: empty.clock)
      try await served.office.people.save(served.staff(), recording: [])
      _ = try await ConfirmSchoolRoles(served.school.book)(
        served.school.id, by: .program("test"))
      _ = try await FinishSetUp(served.school.book)(served.school.id, by: .program("test"))
      try await body(served)
    }
  }

  var office: SchoolOffice { school.place.office }
  var reception: Reception { school.place.reception }

  /// Gives somebody a password and a code app, and a browser that is signed in.
  func signUp(_ cast: Cast) async throws -> Member {
    let (set, link) = try await choosePassword(cast)
    let offer = try await StartSecondFactor(reception)(
      session: set.session.secret, school: "Larkfield", account: "someone")
    let app = try CodeApp(offer.typed.value)
    let done = try await ConfirmSecondFactor(reception)(
      app.code(at: clock.now()), session: set.session.secret, from: Self.desk)
    let walker = Walker(client)
    walker.bring(done.session.secret.cookieBytes.value)
    return Member(
      cast: cast, walker: walker, app: app, codes: done.codes.map(\.printed.value),
      link: link, sheet: set.sheet?.groups.value.joined() ?? "")
  }

  /// Gives somebody a password, and a browser in which they come as far as that leads.
  func join(_ cast: Cast) async throws -> Walker {
    let walker = Walker(client)
    walker.bring(try await choosePassword(cast).set.session.secret.cookieBytes.value)
    return walker
  }

  private static let desk = Visitor(
    address: NetworkAddress("192.0.2.1"), browser: "Firefox on Windows")

  private func choosePassword(
    _ cast: Cast
  ) async throws -> (set: PasswordSet, link: String) {
    let invitation = try await InvitePerson(reception)(
      cast.id, in: school.id, by: .program("test"))
    let opened = try await OpenLink(reception)(
      invitation.token.text.value, in: school.id, from: Self.desk)
    let set = try await SetPassword(reception)(
      password: Self.password, session: opened.secret,
      rules: PasswordRules(schoolNames: [], personNames: []))
    return (set, invitation.token.text.value)
  }

  /// So much later.
  func later(seconds: Int64) { clock.move(to: clock.now().adding(seconds: seconds)) }

  private func staff() throws -> PeopleChanges {
    let day = school.place.today()
    func term(_ cast: Cast, _ role: Role) throws -> TermOfOffice {
      try TermOfOffice(
        id: office.newIdentifier(), school: school.id, role: role, holder: .person(cast.id),
        fromOn: day.adding(days: -300), appointedBy: cast.id)
    }
    return PeopleChanges(
      people: try Cast.allCases.map { cast in
        try Person(
          id: cast.id, school: school.id,
          details: PersonDetails(
            name: PersonName(cast.name), kind: .employee, post: .teaching,
            email: EmailAddress(cast.email)))
      }, terms: [try term(.head, .headteacher), try term(.office, .office)])
  }
}

/// Somebody with an account, and with a browser in which they are signed in.
struct Member: Sendable {
  let cast: ServedSchool.Cast
  let walker: Walker
  let app: CodeApp
  let codes: [String]
  /// The secret of the link by which they came.
  let link: String
  /// The printed recovery sheet, without spaces.
  let sheet: String
}
