package import Essentials

/// Where it is kept whose calendar may be subscribed to: one address for each person.
package protocol CalendarFeedStore: Sendable {
  /// The feed that a secret's digest names, in whichever school.
  func feed(digest: [UInt8]) async throws -> CalendarFeed?

  /// A person's feed, if there is one.
  func feed(of person: PersonID, in school: SchoolID) async throws -> CalendarFeed?

  /// Keeps a feed in place of the one that the person had, with the lines of the record.
  func save(_ feed: CalendarFeed, recording entries: [RecordEntry]) async throws

  /// Takes a person's feed away, with the lines of the record.
  func remove(
    of person: PersonID, in school: SchoolID, recording entries: [RecordEntry]
  ) async throws
}
