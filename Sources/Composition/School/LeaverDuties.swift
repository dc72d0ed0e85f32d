internal import Deadlines
internal import Essentials
internal import People
internal import Storage
internal import WebUI

/// Passes on the open duties of people who have left: to whoever stands in, or up the chain.
struct LeaverDuties: Sendable {
  /// How many days after somebody's last day their duties are looked for.
  private static let days = 60

  private let school: OpenedSchool

  init(_ school: OpenedSchool) { self.school = school }

  /// Passes on what those who left lately still had to do: three statements where nobody left.
  func passOn() async throws {
    let today = school.place.today()
    let left = try await school.place.office.people.people(of: school.id).filter { person in
      guard let leaving = person.leaving, person.status(on: today) == .left else { return false }
      return today <= leaving.lastDayOn.adding(days: Self.days)
    }
    guard !left.isEmpty else { return }
    let open = try await school.dutyStore.duties(
      of: left.map { .person($0.id) }, in: school.id
    ).filter(\.state.isOpen)
    let owing = Set(open.map(\.owner))
    try await passOn(of: left.filter { owing.contains(.person($0.id)) }, by: .program("leavers"))
  }

  /// Passes on what these people still had to do.
  func passOn(of people: [Person], by actor: RecordActor) async throws {
    guard !people.isEmpty else { return }
    let place = school.place
    let offices = try await place.office.terms.offices(of: school.id)
    let dutyPeople = try await place.duties.book.people(school.id)
    let passOn = PassOnDuties(place.duties.book)
    for person in people {
      let successor = LeaverSuccessor(
        of: person.id, leavingOn: person.leaving?.lastDayOn ?? place.today(), offices: offices,
        people: dutyPeople, today: place.today())
      _ = try await passOn(of: person.id, in: school.id, to: successor?.person, by: actor)
    }
  }
}
