package import Essentials

/// What a link is for, for whom, and until when.
package struct LinkGrant: Sendable, Hashable {
  /// What it lets its holder do: a word of the context that made it, such as `sign-in` or
  /// `acknowledge`.
  package let purpose: String
  /// The school in which it does.
  package let school: SchoolID
  /// Whom or what it is about: identifiers as `Identifier.description` gives them.
  package let subject: String
  /// The moment from which it no longer works.
  package let expiresAt: Instant

  /// States what a link may do.
  package init(purpose: String, school: SchoolID, subject: String, expiresAt: Instant) {
    self.purpose = purpose
    self.school = school
    self.subject = subject
    self.expiresAt = expiresAt
  }

  var binding: Binding {
    Binding("chaperone link digest 1").with(purpose).with(school.bytes).with(subject)
      .with(expiresAt.microseconds.bigEndianBytes)
  }
}
