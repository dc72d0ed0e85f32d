package import Deadlines
package import Essentials

/// A school's reading of the phrases, kept in memory.
package actor MemoryReadingStore: ReadingStore {
  /// The readings by school.
  package private(set) var readings: [SchoolID: DeadlineReading] = [:]
  /// The lines of the record, in order.
  package private(set) var entries: [RecordEntry] = []

  /// A store without readings.
  package init() {}

  /// How a school reads the phrases.
  package func reading(of school: SchoolID) -> DeadlineReading { readings[school] ?? .usual }

  /// Keeps a school's reading.
  package func save(
    _ reading: DeadlineReading, of school: SchoolID, recording lines: [RecordEntry]
  ) {
    readings[school] = reading
    entries += lines
  }
}

/// A school's dates, kept in memory.
package actor MemoryCalendarStore: CalendarStore {
  /// The dates by school.
  package private(set) var dates: [SchoolID: SchoolDates] = [:]
  /// The lines of the record, in order.
  package private(set) var entries: [RecordEntry] = []

  /// A store without dates.
  package init() {}

  /// The dates of a school.
  package func dates(of school: SchoolID) -> SchoolDates { dates[school] ?? .none }

  /// Keeps a school's dates.
  package func save(_ newer: SchoolDates, of school: SchoolID, recording lines: [RecordEntry]) {
    dates[school] = newer
    entries += lines
  }
}

/// Whose calendar may be subscribed to, kept in memory.
package actor MemoryCalendarFeedStore: CalendarFeedStore {
  private var feeds: [CalendarFeed] = []
  /// The lines of the record, in order.
  package private(set) var entries: [RecordEntry] = []

  /// A store without feeds.
  package init() {}

  /// The feed that a secret's digest names.
  package func feed(digest: [UInt8]) -> CalendarFeed? { feeds.first { $0.digest == digest } }

  /// A person's feed.
  package func feed(of person: PersonID, in school: SchoolID) -> CalendarFeed? {
    feeds.first { $0.person == person && $0.school == school }
  }

  /// Keeps a feed in place of the one that the person had.
  package func save(_ feed: CalendarFeed, recording lines: [RecordEntry]) {
    feeds.removeAll { $0.person == feed.person && $0.school == feed.school }
    feeds.append(feed)
    entries += lines
  }

  /// Takes a person's feed away.
  package func remove(of person: PersonID, in school: SchoolID, recording lines: [RecordEntry]) {
    feeds.removeAll { $0.person == person && $0.school == school }
    entries += lines
  }
}
