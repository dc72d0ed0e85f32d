package import Essentials

/// Ends somebody's time in a role.
package struct EndTerm: Sendable {
  private let office: SchoolOffice

  /// Prepares to end.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Sets the last day of a term.
  ///
  /// - Throws: `Refusal` `role.no-such-term` or `role.ended-already`; `Refusal/changedMeanwhile`.
  package func callAsFunction(
    _ id: TermID, on day: CivilDate, revision: Int, of school: SchoolID, by actor: PersonID
  ) async throws -> PersonChange {
    let offices = try await office.terms.offices(of: school)
    guard var term = offices.terms.first(where: { $0.id == id }) else {
      throw Refusal("role.no-such-term", "There is no such appointment. Look in the list of roles.")
    }
    guard term.revision == revision else { throw Refusal.changedMeanwhile }
    if let until = term.untilOn, until <= min(day, office.today()) {
      throw Refusal(
        "role.ended-already", "This ended on \(until.words). It stays as it was, for the record.")
    }
    try term.end(on: day)
    try offices.requireKeeper(with: [term], on: office.today())
    let entry = office.entry(
      "people.role.ended", by: actor, of: school,
      about: [RecordObject("term", id)]
        + (term.holder.person.map { [RecordObject("person", $0)] } ?? []),
      paragraphs: term.role.paragraphs,
      facts: ["role": term.role.rawValue, "last-day": day.description])
    try await office.people.save(PeopleChanges(terms: [term]), recording: [entry])
    let next = offices.without(term).holders(of: term.role, on: day.adding(days: 1))
    var list: [Consequence] = next.isEmpty ? [.findSuccessor(term.role)] : []
    if let person = term.holder.person {
      list += [.handOverDuties(person), .renewAccess(person)]
      if [.publisher, .websiteProvider].contains(term.role) {
        list.append(.takeOffOfficialAccounts(person))
      }
    }
    if [.publisher, .websiteProvider].contains(term.role) { list.append(.changeWebsitePassword) }
    return PersonChange(terms: [term], consequences: list)
  }
}
