package import Essentials
internal import Policies

/// Notes in the database that evidence was taken out: a line of the record and nothing else.
package struct SQLEvidenceStore: EvidenceStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// Notes that somebody took evidence of a school.
  package func handOut(of school: SchoolID, recording entries: [RecordEntry]) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      try journal.append(entries, of: school, on: connection)
    }
  }
}
