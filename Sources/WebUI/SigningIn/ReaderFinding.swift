package import Accounts
package import Essentials
package import HTTPSupport
package import People

internal import Vault

/// Finds out who asks and what they may do today, from the cookie: three statements a request.
package struct ReaderFinding: Sendable {
  private let reception: Reception
  private let office: SchoolOffice
  private let school: SchoolID

  /// Finds the readers of a school's pages.
  package init(_ reception: Reception, office: SchoolOffice, school: SchoolID) {
    self.reception = reception
    self.office = office
    self.school = school
  }

  /// The reader whose session a secret opens; nobody where it ended, is half-way, or belongs to another school.
  package func callAsFunction(_ secret: [UInt8]) async throws -> HTTPSupport.Reader? {
    guard let session = SessionSecret(cookieBytes: secret),
      let found = try await FindSession(reception)(session), found.session.school == school
    else { return nil }
    var task: OneTask?
    switch found.session.stage {
    case .signedIn: break
    case .task(let one): task = one
    case .choosesPassword, .needsSecondFactor, .mustSetUpSecondFactor: return nil
    }
    let day = office.today()
    guard let person = try await office.people.person(found.session.person, of: school),
      person.status(on: day) != .left
    else { return nil }
    return HTTPSupport.Reader(
      school: school, person: person.id, name: person.details.name.given,
      // Whoever came by a link to one task has no role on the pages, whatever they hold at the school.
      audiences: task == nil ? try await audiences(of: person, on: day) : [],
      provedAt: found.session.provedAt,
      task: task.map { HTTPSupport.Reader.Task(kind: $0.kind, id: $0.id) },
      hasLockedKey: found.hasLockedKeys,
      lacksKey: found.publicKey == nil && reception.keepsKeys)
  }

  private func audiences(
    of person: Person, on day: CivilDate
  ) async throws -> Set<HTTPSupport.Audience> {
    let offices = try await office.terms.offices(of: school)
    let roles = offices.roles(of: person.id, on: day)
      .union(offices.actingRoles(of: person.id, on: day))
    var audiences = Set(roles.map(\.audience))
    if person.isGovernor || audiences.contains(.chair) { audiences.insert(.governor) }
    return audiences
  }
}

extension Role {
  /// The audience of the routes to which the role belongs.
  var audience: HTTPSupport.Audience {
    switch self {
    case .headteacher: .headteacher
    case .safeguardingLead, .deputySafeguardingLead: .safeguardingLead
    case .dataProtectionOfficer: .dataProtectionOfficer
    case .chairOfGovernors, .viceChairOfGovernors: .chair
    case .seniorLeadership: .leadership
    case .office: .office
    case .publisher: .publisher
    case .websiteProvider: .websiteProvider
    }
  }
}
