package import Essentials

/// What the use cases about people work with: the stores, identifiers, clock and calendar.
package struct SchoolOffice: Sendable {
  /// Where people are kept, and through which everything is written.
  package let people: any PersonStore
  /// Where terms, stand-ins and contacts are read.
  package let terms: any TermStore
  /// Where identifiers come from.
  package let newIdentifier: IdentifierSource
  /// The moment.
  package let now: @Sendable () -> Instant
  /// The day at the school.
  package let today: @Sendable () -> CivilDate

  /// Sets an office up.
  package init(
    people: any PersonStore, terms: any TermStore, newIdentifier: IdentifierSource,
    now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> CivilDate
  ) {
    self.people = people
    self.terms = terms
    self.newIdentifier = newIdentifier
    self.now = now
    self.today = today
  }

  /// A line of the record about people; names stay out of it.
  func entry(
    _ act: String, by actor: PersonID, of school: SchoolID, about objects: [RecordObject] = [],
    paragraphs: [String] = [], facts: [String: String] = [:]
  ) -> RecordEntry {
    entry(act, by: .person(actor), of: school, about: objects, paragraphs: paragraphs, facts: facts)
  }

  /// The same where nobody of the school acts yet.
  func entry(
    _ act: String, by actor: RecordActor, of school: SchoolID, about objects: [RecordObject] = [],
    paragraphs: [String] = [], facts: [String: String] = [:]
  ) -> RecordEntry {
    RecordEntry(
      at: now(), actor: actor, act: act,
      objects: objects + [RecordObject("school", school)], paragraphs: paragraphs, facts: facts)
  }
}
