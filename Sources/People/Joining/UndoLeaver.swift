package import Essentials

/// Takes back that somebody leaves, while it is fresh.
package struct UndoLeaver: Sendable {
  /// For how many days it can be taken back; after that somebody who comes back joins anew.
  package static let days = 14

  private let office: SchoolOffice

  /// Prepares to take back.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Takes a last day away; roles stay ended, since somebody may have followed.
  ///
  /// - Throws: `Refusal` `people.not-leaving` or `people.too-late`; `Refusal/changedMeanwhile`.
  package func callAsFunction(
    _ id: PersonID, revision: Int, of school: SchoolID, by actor: PersonID
  ) async throws -> PersonChange {
    let before = try await office.people.existing(id, of: school)
    guard before.revision == revision else { throw Refusal.changedMeanwhile }
    guard let leaving = before.leaving else {
      throw Refusal("people.not-leaving", "This person has no last day. There is nothing to undo.")
    }
    guard office.now() <= leaving.recordedAt.adding(seconds: Int64(Self.days) * 86_400) else {
      throw Refusal(
        "people.too-late",
        "It is more than \(Self.days) days since this was recorded. Add the person again instead.")
    }
    let after = try before.leaving(nil)
    let offices = try await office.terms.offices(of: school)
    let ended = offices.terms.filter {
      $0.holder.person == id && $0.untilOn == max(leaving.lastDayOn, $0.fromOn)
    }
    let roles = Set(ended.map(\.role))
    let entry = office.entry(
      "people.person.leaving-undone", by: actor, of: school,
      about: [RecordObject("person", id)], paragraphs: ["17"])
    try await office.people.save(PeopleChanges(people: [after]), recording: [entry])
    return PersonChange(
      before: before, after: after,
      consequences: [.renewAccess(id)]
        + Role.allCases.filter { roles.contains($0) }.map { .findSuccessor($0) })
  }
}
