package import Essentials

/// How a role is reached: an address and a number that stay when the holder changes.
package struct RoleContact: Hashable, Sendable {
  /// The school.
  package let school: SchoolID
  /// The role.
  package let role: Role
  /// The address of the role, such as head@…; nothing where the holder's own is used.
  package var email: EmailAddress?
  /// The school's number, or the firm's.
  package var phone: PhoneNumber?
  /// When somebody last checked it.
  package var verifiedOn: CivilDate?
  /// Who checked it.
  package var verifiedBy: PersonID?
  /// Whom it was checked for: another holder needs another look.
  package var verifiedFor: [RoleHolder]
  /// How often it was saved; 0 before the first time.
  package var revision: Int

  /// States how a role is reached.
  package init(
    school: SchoolID, role: Role, email: EmailAddress? = nil, phone: PhoneNumber? = nil,
    verifiedOn: CivilDate? = nil, verifiedBy: PersonID? = nil, verifiedFor: [RoleHolder] = [],
    revision: Int = 0
  ) {
    self.school = school
    self.role = role
    self.email = email
    self.phone = phone
    self.verifiedOn = verifiedOn
    self.verifiedBy = verifiedBy
    self.verifiedFor = verifiedFor
    self.revision = revision
  }
}
