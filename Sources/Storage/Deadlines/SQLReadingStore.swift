package import Deadlines
package import Essentials

/// A school's reading of the phrases in the database.
package struct SQLReadingStore: ReadingStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that keeps readings in a database and writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// How a school reads the phrases; as usual where it has said nothing.
  package func reading(of school: SchoolID) async throws -> DeadlineReading {
    let settings = try await database.read(for: .school(school)) { connection in
      try connection.rows(
        "select phrase, reading, reason from phrase_reading where school_id = ?",
        [.identifier(school)]
      ) { row in
        guard let reading = PhraseReading(try row.text(1)) else {
          throw StoredValueFault("reading of a phrase")
        }
        return (
          phrase: try StoredValueFault.value(PolicyPhrase.self, row.text(0)),
          setting: DeadlineReading.Setting(reading, because: try row.text(2))
        )
      }
    }
    return DeadlineReading(
      Dictionary(settings.map { ($0.phrase, $0.setting) }) { first, _ in first })
  }

  /// Keeps a school's reading, with the lines of the record.
  package func save(
    _ reading: DeadlineReading, of school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      try connection.execute(
        "delete from phrase_reading where school_id = ?", [.identifier(school)])
      for phrase in PolicyPhrase.allCases {
        guard let setting = reading.settings[phrase] else { continue }
        try connection.execute(
          """
          insert into phrase_reading (school_id, phrase, reading, reason) values (?, ?, ?, ?)
          """,
          [
            .identifier(school), .text(phrase.rawValue), .text(setting.reading.description),
            .text(setting.reason),
          ])
      }
      try journal.append(entries, of: school, on: connection)
    }
  }
}
