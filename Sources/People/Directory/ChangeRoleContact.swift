package import Essentials

/// Changes how a role is reached; it then needs a check (¶18).
package struct ChangeRoleContact: Sendable {
  private let office: SchoolOffice

  /// Prepares to change.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Changes the address and the number of a role.
  package func callAsFunction(
    _ role: Role, email: EmailAddress?, phone: PhoneNumber?, of school: SchoolID,
    by person: PersonID
  ) async throws {
    let contacts = try await office.terms.contacts(of: school)
    var contact =
      contacts.first { $0.role == role } ?? RoleContact(school: school, role: role)
    guard contact.email != email || contact.phone != phone else { return }
    contact.email = email
    contact.phone = phone
    contact.verifiedOn = nil
    contact.verifiedBy = nil
    contact.verifiedFor = []
    let entry = office.entry(
      "people.contact.changed", by: person, of: school, paragraphs: ["18"],
      facts: ["role": role.rawValue])
    try await office.people.save(PeopleChanges(contacts: [contact]), recording: [entry])
  }
}
