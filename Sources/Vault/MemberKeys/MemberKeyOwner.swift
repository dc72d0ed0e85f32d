package import Essentials

/// Whose keys they are: every seal is tied to it, so that a row that was copied to another person
/// opens nothing.
package struct MemberKeyOwner: Sendable, Hashable {
  /// The school.
  package let school: SchoolID
  /// The person.
  package let person: PersonID

  /// Names the owner of keys.
  package init(school: SchoolID, person: PersonID) {
    self.school = school
    self.person = person
  }
}
