package import Essentials

/// Changes and moves somebody in one act: what the school knows about them and how they belong to it stand in one form,
/// and either all of it is kept or nothing (¶17).
package struct RevisePerson: Sendable {
  private let office: SchoolOffice

  /// Prepares to change.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Changes everything that differs.
  ///
  /// - Parameter revision: The revision that the form was filled with.
  /// - Throws: `Refusal/changedMeanwhile`, `Refusal/emailTaken` or `Refusal/noPerson`; `people.still-in-role` where
  ///   somebody with a governor's role would be no governor any more.
  package func callAsFunction(
    _ id: PersonID, to details: PersonDetails, revision: Int, of school: SchoolID,
    by actor: PersonID
  ) async throws -> PersonChange {
    let before = try await office.people.existing(id, of: school)
    guard before.revision == revision else { throw Refusal.changedMeanwhile }
    try await office.check(details, for: id, of: school)
    let after = try before.with(details)
    let fields = PersonField.changed(from: before, to: after)
    guard !fields.isEmpty else { return PersonChange(before: before, after: after) }
    let offices = try await office.terms.offices(of: school)
    let roles = offices.actingRoles(of: id, on: office.today())
    if !after.isGovernor,
      let role = Role.allCases.first(where: { roles.contains($0) && $0.isForGovernors })
    {
      throw Refusal.stillInRole(role)
    }
    try await office.people.save(
      PeopleChanges(people: [after]),
      recording: entries(before, after, fields: fields, of: school, by: actor))
    return PersonChange(
      before: before, after: after,
      consequences: consequences(before, after, fields: fields, acting: roles, holding: offices))
  }

  private func entries(
    _ before: Person, _ after: Person, fields: [PersonField], of school: SchoolID,
    by actor: PersonID
  ) -> [RecordEntry] {
    let about = [RecordObject("person", after.id)]
    let others = fields.filter { $0 != .kind }
    var entries: [RecordEntry] = []
    if others.count < fields.count {
      entries.append(
        office.entry(
          "people.person.moved", by: actor, of: school, about: about, paragraphs: ["17"],
          facts: [
            "from": before.details.kind.rawValue, "to": after.details.kind.rawValue,
          ]))
    }
    if !others.isEmpty {
      entries.append(
        office.entry(
          "people.person.changed", by: actor, of: school, about: about,
          facts: ["fields": others.map(\.rawValue).joined(separator: " ")]))
    }
    return entries
  }

  private func consequences(
    _ before: Person, _ after: Person, fields: [PersonField], acting: Set<Role>,
    holding offices: Offices
  ) -> [Consequence] {
    var list: [Consequence] = []
    if fields.contains(.email) {
      // A link that was sent to the old address may be read by somebody else.
      list.append(.endSessionsAndLinks(after.id))
      let held = offices.roles(of: after.id, on: office.today())
      list += Role.allCases.filter { held.contains($0) }.map { .verifyContact($0) }
    }
    let old = Set(Audience(of: before, holding: acting).all)
    let new = Set(Audience(of: after, holding: acting).all)
    if old != new { list += [.acknowledgeWhatDiffers(after.id), .renewAccess(after.id)] }
    return list
  }
}
