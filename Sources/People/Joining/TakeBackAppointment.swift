package import Essentials

/// Takes an appointment back while the school is being set up, as if it had not been made (¶18).
///
/// As soon as a school is in use, terms are ended and never taken back: see `EndTerm`.
package struct TakeBackAppointment: Sendable {
  private let office: SchoolOffice

  /// Prepares to take back.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Takes the role from its holder; the record keeps that they had it.
  ///
  /// - Throws: `Refusal` `role.no-such-term`; `role.own-headship` where the head teacher would remove themselves;
  ///   `role.last-keeper` where nobody would be left who keeps the lists; `role.own-keeping` where
  ///   the one who does it would keep them no more; `Refusal/changedMeanwhile`.
  package func callAsFunction(
    _ id: TermID, of school: SchoolID, by actor: PersonID
  ) async throws {
    let offices = try await office.terms.offices(of: school)
    guard let term = offices.terms.first(where: { $0.id == id }) else {
      throw Refusal("role.no-such-term", "There is no such appointment. Look in the list of roles.")
    }
    if term.role == .headteacher, term.holder.person == actor {
      throw Refusal(
        "role.own-headship",
        "You are the headteacher. Type the name of whoever is instead; you cannot leave it empty.",
        paragraph: term.role.paragraphs.first)
    }
    let today = office.today()
    let isKept = offices.without(term).terms.contains {
      $0.role.keepsTheLists && $0.holder.person != nil && $0.covers(today)
    }
    guard !term.role.keepsTheLists || isKept else {
      throw Refusal(
        "role.last-keeper",
        "Nobody would be left who keeps the lists of people and roles. Type a headteacher, or "
          + "somebody in the school office.", paragraph: Role.office.paragraphs.first)
    }
    let keepsStill = offices.without(term).terms.contains {
      $0.role.keepsTheLists && $0.holder.person == actor && $0.covers(today)
    }
    guard !term.role.keepsTheLists || term.holder.person != actor || keepsStill else {
      throw Refusal(
        "role.own-keeping",
        "You would not come back to this page. Type the name of whoever keeps the lists instead; "
          + "they can take the role from you.", paragraph: Role.office.paragraphs.first)
    }
    let entry = office.entry(
      "people.role.taken-back", by: actor, of: school,
      about: [RecordObject("term", id)]
        + (term.holder.person.map { [RecordObject("person", $0)] } ?? []),
      paragraphs: term.role.paragraphs, facts: ["role": term.role.rawValue])
    try await office.people.save(PeopleChanges(takenBack: [term]), recording: [entry])
  }
}
