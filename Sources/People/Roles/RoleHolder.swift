package import Essentials

/// Who holds a role: a person of the school, or somebody from outside.
package enum RoleHolder: Hashable, Sendable {
  /// A person of the school.
  case person(PersonID)
  /// A firm or somebody else who is not on the school's list of people.
  case outside(OutsideHolder)

  /// The person of the school, if it is one.
  package var person: PersonID? {
    if case .person(let id) = self { id } else { nil }
  }
}

/// Somebody from outside who holds a role, such as a firm that is data protection officer.
package struct OutsideHolder: Hashable, Sendable {
  /// The name of the person or the firm.
  package let name: PersonName
  /// The firm, where `name` is a person's.
  package let organisation: String?
  /// The address at work.
  package let email: EmailAddress?

  /// Names a holder from outside.
  ///
  /// - Throws: `Refusal` `role.organisation-too-long`.
  package init(
    name: PersonName, organisation: String? = nil, email: EmailAddress? = nil
  ) throws(Refusal) {
    let organisation = organisation?.singleSpaced
    if let organisation, organisation.count > 120 {
      throw Refusal(
        "role.organisation-too-long", "Shorten the name of the firm to 120 characters.")
    }
    self.name = name
    self.organisation = organisation == "" ? nil : organisation
    self.email = email
  }
}
