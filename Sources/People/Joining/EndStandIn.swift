package import Essentials

/// Ends somebody's standing in, such as when the holder is back early.
package struct EndStandIn: Sendable {
  private let office: SchoolOffice

  /// Prepares to end.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Sets the last day of standing in.
  ///
  /// - Throws: `Refusal` `stand-in.none` or `stand-in.ended-already`; `Refusal/changedMeanwhile`.
  package func callAsFunction(
    _ id: StandInID, on day: CivilDate, revision: Int, of school: SchoolID, by actor: PersonID
  ) async throws -> PersonChange {
    let offices = try await office.terms.offices(of: school)
    guard var standIn = offices.standIns.first(where: { $0.id == id }) else {
      throw Refusal("stand-in.none", "There is no such stand-in. Look in the list of roles.")
    }
    guard standIn.revision == revision else { throw Refusal.changedMeanwhile }
    if let until = standIn.untilOn, until < office.today() {
      throw Refusal(
        "stand-in.ended-already",
        "This ended on \(until.words). It stays as it was, for the record.")
    }
    try standIn.end(on: day)
    let entry = office.entry(
      "people.stand-in.ended", by: actor, of: school,
      about: [RecordObject("stand-in", id), RecordObject("person", standIn.person)],
      paragraphs: standIn.role.paragraphs,
      facts: ["role": standIn.role.rawValue, "last-day": day.description])
    try await office.people.save(PeopleChanges(standIns: [standIn]), recording: [entry])
    var list: [Consequence] = [.renewAccess(standIn.person)]
    if [.publisher, .websiteProvider].contains(standIn.role) {
      list += [.takeOffOfficialAccounts(standIn.person), .changeWebsitePassword]
    }
    return PersonChange(standIns: [standIn], consequences: list)
  }
}
