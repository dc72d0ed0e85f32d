package import Essentials

/// A person who is signed in, as far as pages need to know.
package struct Reader: Sendable {
  /// The school whose pages are shown.
  package let school: SchoolID
  /// Who it is.
  package let person: PersonID
  /// The name as it is shown to the person alone.
  package let name: String
  /// What the person may do today, by the roles held today.
  package let audiences: Set<Audience>
  /// When a second factor was last given in this session; some acts want it to be recent.
  package let provedAt: Instant?

  /// A person who is signed in.
  package init(
    school: SchoolID, person: PersonID, name: String, audiences: Set<Audience>,
    provedAt: Instant? = nil
  ) {
    self.school = school
    self.person = person
    self.name = name
    self.audiences = audiences
    self.provedAt = provedAt
  }
}
