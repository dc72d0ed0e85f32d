package import Deadlines
package import Essentials

/// Whose calendar may be subscribed to, in the database: the digests of the addresses' secrets and never a secret.
package struct SQLCalendarFeedStore: CalendarFeedStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that keeps feeds in a database and writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// The feed that a secret's digest names, in whichever school.
  package func feed(digest: [UInt8]) async throws -> CalendarFeed? {
    // The address does not say of which school it is.
    try await database.read(for: .installation) {
      try $0.firstRow(
        "select school_id, person_id, digest, made_at from calendar_feed where digest = ?",
        [.bytes(digest)], Self.feed)
    }
  }

  /// A person's feed, if there is one.
  package func feed(of person: PersonID, in school: SchoolID) async throws -> CalendarFeed? {
    try await database.read(for: .school(school)) {
      try $0.firstRow(
        """
        select school_id, person_id, digest, made_at from calendar_feed
        where school_id = ? and person_id = ?
        """, [.identifier(school), .identifier(person)], Self.feed)
    }
  }

  /// Keeps a feed in place of the one that the person had, with the lines of the record.
  package func save(_ feed: CalendarFeed, recording entries: [RecordEntry]) async throws {
    try await database.write(for: .school(feed.school)) { [journal] connection in
      try connection.execute(
        """
        insert into calendar_feed (school_id, person_id, digest, made_at) values (?, ?, ?, ?)
        on conflict (school_id, person_id) do update set digest = excluded.digest,
          made_at = excluded.made_at
        """,
        [
          .identifier(feed.school), .identifier(feed.person), .bytes(feed.digest),
          .instant(feed.madeAt),
        ])
      try journal.append(entries, of: feed.school, on: connection)
    }
  }

  /// Takes a person's feed away, with the lines of the record.
  package func remove(
    of person: PersonID, in school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      try connection.execute(
        "delete from calendar_feed where school_id = ? and person_id = ?",
        [.identifier(school), .identifier(person)])
      try journal.append(entries, of: school, on: connection)
    }
  }

  @Sendable private static func feed(_ row: SQLRow) throws -> CalendarFeed {
    CalendarFeed(
      school: try row.identifier(0), person: try row.identifier(1), digest: try row.bytes(2),
      madeAt: try row.instant(3))
  }
}
