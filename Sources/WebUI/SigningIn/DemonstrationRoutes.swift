package import HTTPSupport

internal import Accounts
internal import Essentials
internal import People
internal import Policies
internal import Vault
internal import Views

/// The door of the demonstration school, where nobody needs a password.
///
/// These routes are there only where the folder says that everybody in it is made up.
package struct DemonstrationRoutes: Sendable {
  let place: Workplace

  /// The door of a demonstration.
  package init(_ place: Workplace) { self.place = place }

  /// The routes.
  package var routes: [Route] {
    [
      place.door(Paths.demonstration.text) { caller in
        .page(
          DemonstrationPage(
            frame: caller.frame, token: caller.token, people: try await people()))
      },
      place.doorForm(Paths.demonstration.text) { form, caller in
        guard let id = form.text(DemonstrationPage.Names.person).flatMap({ PersonID($0) }) else {
          throw Visit.absent
        }
        let person = try await place.office.people.existing(id, of: place.school)
        let new = try await LookIn(place.reception)(
          as: person.id, in: place.school, from: caller.visitor, replacing: caller.session)
        return Destination.today.reply(after: new)
      },
    ]
  }

  private func people() async throws -> [DemonstrationPage.Person] {
    let day = place.today()
    let offices = try await place.office.terms.offices(of: place.school)
    let people = try await place.office.people.people(of: place.school)
    let known = people.filter { $0.details.email != nil && $0.status(on: day) != .left }
    // Those with roles first, then one of those without.
    let withRoles = known.filter { !offices.roles(of: $0.id, on: day).isEmpty }
    let teachers = known.filter { $0.details.post == .teaching && !withRoles.contains($0) }
    var teacher = teachers.first
    // Best somebody who has the policy still to read, since that is what there is to try.
    for one in teachers
    where try await !place.library.requests.requests(to: one.id, in: place.school).isEmpty {
      teacher = one
      break
    }
    return (withRoles + (teacher.map { [$0] } ?? [])).map { person in
      let roles = Role.allCases.filter(offices.roles(of: person.id, on: day).contains).map(\.words)
      return DemonstrationPage.Person(
        id: person.id.description, name: person.details.name.given,
        about: roles.isEmpty
          ? person.details.jobTitle ?? person.details.kind.words
          : roles.joined(separator: ", ").capitalisedStart)
    }
  }
}
