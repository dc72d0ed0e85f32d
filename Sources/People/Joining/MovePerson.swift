package import Essentials

/// Moves somebody to another place in the school, such as from trainee to teacher (¶17).
package struct MovePerson: Sendable {
  private let office: SchoolOffice

  /// Prepares to move.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Moves a person to another kind, post or provider.
  ///
  /// - Throws: `Refusal/changedMeanwhile`, or a `Refusal` where the kind lacks its provider.
  package func callAsFunction(
    _ id: PersonID, to kind: PersonKind, post: Post? = nil, provider: String? = nil,
    revision: Int, of school: SchoolID, by actor: PersonID
  ) async throws -> PersonChange {
    let before = try await office.people.existing(id, of: school)
    guard before.revision == revision else { throw Refusal.changedMeanwhile }
    let after = try before.with(before.details.moved(to: kind, post: post, provider: provider))
    let unchanged = PersonChange(before: before, after: after)
    guard !unchanged.fields.isEmpty else { return unchanged }
    let offices = try await office.terms.offices(of: school)
    let roles = offices.actingRoles(of: id, on: office.today())
    if let role = Role.allCases.first(where: { roles.contains($0) && $0.isForGovernors }),
      !after.isGovernor
    {
      throw Refusal.stillInRole(role)
    }
    let differs =
      Audience(of: before, holding: roles).all != Audience(of: after, holding: roles).all
    let change = PersonChange(
      before: before, after: after,
      consequences: differs ? [.acknowledgeWhatDiffers(id), .renewAccess(id)] : [])
    let entry = office.entry(
      "people.person.moved", by: actor, of: school, about: [RecordObject("person", id)],
      paragraphs: ["17"], facts: ["from": before.details.kind.rawValue, "to": kind.rawValue])
    try await office.people.save(PeopleChanges(people: [after]), recording: [entry])
    return change
  }
}
