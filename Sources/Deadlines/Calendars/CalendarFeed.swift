package import Essentials

/// That a person's duties may be subscribed to as a calendar, at an address that only they know.
///
/// The address holds a secret of 32 bytes; what is kept is a digest that does not lead back to it.
package struct CalendarFeed: Hashable, Sendable {
  /// The school.
  package let school: SchoolID
  /// Whose duties.
  package let person: PersonID
  /// The digest of the secret, 32 bytes.
  package let digest: [UInt8]
  /// When the address was made.
  package let madeAt: Instant

  /// Puts the parts together.
  package init(school: SchoolID, person: PersonID, digest: [UInt8], madeAt: Instant) {
    self.school = school
    self.person = person
    self.digest = digest
    self.madeAt = madeAt
  }
}
