internal import Essentials
internal import People
internal import Policies

/// The people and roles of the school as the pages of the policy need them: two reads,
/// however many people there are.
struct PolicyPeople: Sendable {
  /// Everybody, leavers included, by sort name.
  let people: [Person]
  /// Who holds and held which role.
  let offices: Offices
  private let names: [PersonID: String]

  init(_ visit: Visit) async throws {
    let office = visit.place.office
    people = try await office.people.people(of: visit.school)
    offices = try await office.terms.offices(of: visit.school)
    names = Dictionary(people.map { ($0.id, $0.details.name.given) }) { first, _ in first }
  }

  /// What somebody is called.
  func name(_ id: PersonID) -> String { names[id] ?? "somebody who is not listed" }

  /// What those who hold an office on a day are called.
  func holders(of office: SigningOffice, on day: CivilDate) -> [PersonID] {
    offices.holders(of: office.role, on: day).compactMap(\.person)
  }

  /// Everybody who may sign for an office on a day.
  func signers(for office: SigningOffice, on day: CivilDate) -> [PersonID] {
    let standIns = offices.standIns(for: office.role, on: day)
    let holders = holders(of: office, on: day)
    return holders + standIns.filter { !holders.contains($0) }
  }

  /// Whether, and how, somebody may sign for an office on a day.
  func capacity(
    of person: PersonID, for office: SigningOffice, on day: CivilDate
  ) -> SigningCapacity? {
    let holders = holders(of: office, on: day)
    if holders.contains(person) { return SigningCapacity(office: office) }
    let standIn = offices.standIns.first {
      $0.role == office.role && $0.person == person && $0.covers(day)
    }
    guard let standIn else { return nil }
    let name = holders.first.map(name)
    let words = standIn.reason.words
    let reason = standIn.reason == .vacancy ? words : "\(name ?? office.title) is \(words)"
    return SigningCapacity(
      office: office, standsInFor: name ?? office.title, reason: reason)
  }

  /// The people of the school on a day, as the policy knows them.
  func readers(on day: CivilDate) -> [Policies.Reader] {
    AcknowledgementReaders.all(people, offices: offices, on: day)
  }
}

/// In which capacity somebody signs.
struct SigningCapacity: Sendable {
  /// For which office.
  let office: SigningOffice
  /// Whom they stand in for, where it is so.
  var standsInFor: String?
  /// Why, as everybody may read it.
  var reason: String?
}

extension SigningOffice {
  /// The role whose holder signs.
  var role: People.Role { self == .headteacher ? .headteacher : .chairOfGovernors }
}
