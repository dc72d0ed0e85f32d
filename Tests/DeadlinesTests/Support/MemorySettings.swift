import Deadlines
import Essentials

/// A school's reading of the phrases, kept in memory.
actor MemoryReadingStore: ReadingStore {
  private(set) var readings: [SchoolID: DeadlineReading] = [:]
  private(set) var entries: [RecordEntry] = []

  func reading(of school: SchoolID) -> DeadlineReading { readings[school] ?? .usual }

  func save(_ reading: DeadlineReading, of school: SchoolID, recording lines: [RecordEntry]) {
    readings[school] = reading
    entries += lines
  }
}

/// A school's dates, kept in memory.
actor MemoryCalendarStore: CalendarStore {
  private(set) var dates: [SchoolID: SchoolDates] = [:]
  private(set) var entries: [RecordEntry] = []

  func dates(of school: SchoolID) -> SchoolDates { dates[school] ?? .none }

  func save(_ newer: SchoolDates, of school: SchoolID, recording lines: [RecordEntry]) {
    dates[school] = newer
    entries += lines
  }
}
