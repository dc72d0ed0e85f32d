package import Essentials

/// Says that contacts of the directory are still right, once a term (¶18).
package struct VerifyDirectory: Sendable {
  private let office: SchoolOffice

  /// Prepares to check.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Marks the lines of roles as checked today.
  ///
  /// - Throws: `Refusal` `directory.nobody` where a role has no holder to check.
  package func callAsFunction(
    _ roles: Set<Role>, of school: SchoolID, by person: PersonID
  ) async throws {
    let day = office.today()
    let offices = try await office.terms.offices(of: school)
    let kept = try await office.terms.contacts(of: school)
    var changed: [RoleContact] = []
    for role in Role.allCases where roles.contains(role) {
      let holders = offices.holders(of: role, on: day)
      guard !holders.isEmpty else {
        throw Refusal(
          "directory.nobody",
          "Nobody is the \(role.words) today. Appoint somebody, then check the contact.",
          paragraph: "18")
      }
      var contact = kept.first { $0.role == role } ?? RoleContact(school: school, role: role)
      contact.verifiedOn = day
      contact.verifiedBy = person
      contact.verifiedFor = holders
      changed.append(contact)
    }
    guard !changed.isEmpty else { return }
    let entry = office.entry(
      "people.directory.verified", by: person, of: school, paragraphs: ["18"],
      facts: ["roles": changed.map(\.role.rawValue).joined(separator: " ")])
    try await office.people.save(PeopleChanges(contacts: changed), recording: [entry])
  }
}
