internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Enters that the school adopted its policy on paper, puts it in force, and asks everybody to read it.
struct Adopting: Sendable {
  let pages: SetUpPages
  private var place: Workplace { pages.place }

  func callAsFunction(on day: CivilDate, _ visit: Visit) async throws {
    let store = place.library.policies
    guard let policy = try await place.shelf.policies().first, let version = policy.open else {
      return
    }
    let step = PolicyStep(
      school: place.school, policy: policy.id, version: version.id, by: visit.person)
    let people = try await place.office.people.people(of: place.school)
    let offices = try await place.office.terms.offices(of: place.school)
    if version.status == .draft {
      _ = try await StartReview(store: store, now: place.now)(step)
    }
    let text = try await store.existingText(of: version, of: place.school)
    let holders = PolicyRoleHolders.suggested(
      for: try CheckedText.read(text.bytes), offices: offices, on: visit.today)
    _ = try await ConfirmRoles(store: store, now: place.now)(holders, step)
    let signed = try SigningOffice.allCases.map { office in
      let role: People.Role = office == .headteacher ? .headteacher : .chairOfGovernors
      guard let id = offices.holders(of: role, on: visit.today).first?.person,
        let person = people.first(where: { $0.id == id })
      else {
        throw Refusal(
          "adoption.nobody", "Go back to the six people and say who is \(office.title).")
      }
      return RecordAdoption.OnPaper(
        office: office, person: id, name: person.details.name.given, signedOn: day)
    }
    _ = try await RecordAdoption(store: store, now: place.now, today: place.today)(signed, step)
    let published = try await PublishPolicy(store: store, now: place.now, today: place.today)(
      since: day, step)
    if let version = published.version(version.id) {
      try await pages.desk.ask(published, version, visit.person)
    }
  }
}
