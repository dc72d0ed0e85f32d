package import Essentials

/// Names somebody who acts in a role for some time.
package struct NameStandIn: Sendable {
  private let office: SchoolOffice

  /// Prepares to name.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Names a stand-in.
  ///
  /// - Throws: `Refusal` `stand-in.is-holder` or `role.for-governors`; `Refusal/notHere`.
  package func callAsFunction(
    _ person: PersonID, for role: Role, from day: CivilDate, until: CivilDate? = nil,
    because reason: StandIn.Reason, of school: SchoolID, by actor: PersonID
  ) async throws -> PersonChange {
    guard !role.signsThePolicy || person != actor else { throw Refusal.ownAppointment(role) }
    let known = try await office.people.existing(person, of: school)
    guard known.isHere(on: day) else { throw Refusal.notHere }
    if role.isForGovernors, !known.isGovernor {
      throw Refusal("role.for-governors", "Only a governor can stand in as the \(role.words).")
    }
    let offices = try await office.terms.offices(of: school)
    if offices.holders(of: role, on: day).contains(.person(person)) {
      throw Refusal(
        "stand-in.is-holder",
        "This person has the role themselves. Choose somebody else to stand in.")
    }
    let standIn = try StandIn(
      id: office.newIdentifier(), school: school, role: role, person: person, fromOn: day,
      untilOn: until, reason: reason, namedBy: actor)
    // Why the holder is away stays out of the record: it would say for ever that they were ill.
    let entry = office.entry(
      "people.stand-in.named", by: actor, of: school,
      about: [RecordObject("stand-in", standIn.id), RecordObject("person", person)],
      paragraphs: role.paragraphs, facts: ["role": role.rawValue, "from": day.description])
    try await office.people.save(PeopleChanges(standIns: [standIn]), recording: [entry])
    var list: [Consequence] = [.renewAccess(person)]
    if Role.decidesTheAudience.contains(role) { list.append(.acknowledgeWhatDiffers(person)) }
    return PersonChange(standIns: [standIn], consequences: list)
  }
}
