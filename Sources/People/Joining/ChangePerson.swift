package import Essentials

/// Changes what the school knows about somebody: name, address, dates, line manager.
package struct ChangePerson: Sendable {
  private let office: SchoolOffice

  /// Prepares to change.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Changes a person; how they belong to the school is for `MovePerson`.
  ///
  /// - Parameter revision: The revision that the form was filled with.
  /// - Throws: `Refusal/changedMeanwhile`, `Refusal/emailTaken` or `Refusal/noPerson`.
  package func callAsFunction(
    _ id: PersonID, to details: PersonDetails, revision: Int, of school: SchoolID,
    by actor: PersonID
  ) async throws -> PersonChange {
    let before = try await office.people.existing(id, of: school)
    guard before.revision == revision else { throw Refusal.changedMeanwhile }
    guard details.kind == before.details.kind, details.post == before.details.post else {
      throw Refusal(
        "people.move-instead",
        "To change how somebody belongs to the school, use Move: it asks them what is new.")
    }
    try await office.check(details, for: id, of: school)
    let after = try before.with(details)
    var change = PersonChange(before: before, after: after)
    guard !change.fields.isEmpty else { return change }
    var consequences: [Consequence] = []
    if change.fields.contains(.email) {
      // A link that was sent to the old address may be read by somebody else.
      consequences.append(.endSessionsAndLinks(id))
      let roles = try await office.terms.offices(of: school).roles(of: id, on: office.today())
      consequences += Role.allCases.filter { roles.contains($0) }.map { .verifyContact($0) }
    }
    if change.fields.contains(.governor) { consequences.append(.acknowledgeWhatDiffers(id)) }
    change = PersonChange(before: before, after: after, consequences: consequences)
    let entry = office.entry(
      "people.person.changed", by: actor, of: school, about: [RecordObject("person", id)],
      facts: ["fields": change.fields.map(\.rawValue).joined(separator: " ")])
    try await office.people.save(PeopleChanges(people: [after]), recording: [entry])
    return change
  }
}
