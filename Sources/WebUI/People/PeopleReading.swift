internal import Essentials
internal import People

/// The people and roles of the school as one request reads them: three statements, however many people there are.
struct PeopleReading: Sendable {
  /// Everybody, leavers included, by sort name.
  let people: [Person]
  /// Who holds and held which role.
  let offices: Offices
  private let byID: [PersonID: Person]

  init(_ place: Workplace) async throws {
    people = try await place.office.people.people(of: place.school)
    offices = try await place.office.terms.offices(of: place.school)
    byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Somebody by identifier.
  subscript(id: PersonID) -> Person? { byID[id] }

  /// What somebody is called.
  func name(_ id: PersonID) -> String {
    byID[id]?.details.name.given ?? "somebody who is not listed"
  }

  /// What the holder of a role is called.
  func name(_ holder: RoleHolder) -> String {
    switch holder {
    case .person(let id): name(id)
    case .outside(let outside):
      outside.organisation.map { "\(outside.name.given), \($0)" } ?? outside.name.given
    }
  }

  /// Everybody's roles on a day, held or stood in for, in the order of the roles.
  func roles(on day: CivilDate) -> [PersonID: [Role]] {
    var found: [PersonID: Set<Role>] = [:]
    for term in offices.terms where term.covers(day) {
      if let person = term.holder.person { found[person, default: []].insert(term.role) }
    }
    for standIn in offices.standIns where standIn.covers(day) {
      found[standIn.person, default: []].insert(standIn.role)
    }
    return found.mapValues { roles in Role.allCases.filter { roles.contains($0) } }
  }
}
