package import Essentials
package import Vault

/// A link that somebody is to be sent, or that is printed; it is nowhere else in the open.
package struct LinkToSend: Sendable {
  /// Whom to send it to; the address is looked up by whoever sends.
  package let person: PersonID
  /// The school.
  package let school: SchoolID
  /// The secret in the link.
  package let token: LinkToken
  /// What it is for.
  package let purpose: LinkPurpose
  /// From when it no longer works.
  package let expiresAt: Instant

  /// Tells what to send.
  package init(
    person: PersonID, school: SchoolID, token: LinkToken, purpose: LinkPurpose, expiresAt: Instant
  ) {
    self.person = person
    self.school = school
    self.token = token
    self.purpose = purpose
    self.expiresAt = expiresAt
  }
}
