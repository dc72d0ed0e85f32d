package import Essentials
package import People
package import Policies

/// Turns the school's people into readers of its policy.
package enum AcknowledgementReaders {
  /// Everybody who is at the school on a day, as far as the policy asks.
  package static func all(
    _ people: [Person], offices: Offices, on day: CivilDate
  ) -> [Policies.Reader] {
    people.filter { $0.status(on: day) != .left }.map { reader($0, offices: offices, on: day) }
  }

  /// One person as the policy sees them, by kind, post and the roles that they hold.
  package static func reader(
    _ person: Person, offices: Offices, on day: CivilDate
  ) -> Policies.Reader {
    let roles = offices.roles(of: person.id, on: day)
      .union(offices.actingRoles(of: person.id, on: day))
    return Policies.Reader(
      id: person.id, who: People.Audience(of: person, holding: roles).main,
      hasEmail: person.details.email != nil, joinedOn: person.details.startedOn ?? day,
      leftOn: person.leaving?.lastDayOn)
  }
}
