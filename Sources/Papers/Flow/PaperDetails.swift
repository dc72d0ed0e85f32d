package import Essentials

/// What a document says about itself, on every page and in its properties.
package struct PaperDetails: Hashable, Sendable {
  /// The document's name, such as "Evidence pack: social media policy".
  package let title: String
  /// The school, which stands at the head of every page.
  package let school: String
  /// Who answers for it, in the properties of the file.
  package let author: String
  /// One sentence about it, in the properties of the file.
  package let subject: String
  /// The day that stands at the head of every page.
  package let madeOn: CivilDate
  /// When it was made, in the properties of the file; the same input gives the same bytes.
  package let madeAt: Instant

  /// Says what a document is.
  package init(
    title: String, school: String, author: String, subject: String, madeOn: CivilDate,
    madeAt: Instant
  ) {
    self.title = title
    self.school = school
    self.author = author
    self.subject = subject
    self.madeOn = madeOn
    self.madeAt = madeAt
  }
}
