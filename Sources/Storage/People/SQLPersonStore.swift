package import Essentials
package import People

/// The people of schools in the database, with everything that is written through them.
package struct SQLPersonStore: PersonStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that keeps people in a database and writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// All people of a school, leavers included, by sort name: one statement.
  package func people(of school: SchoolID) async throws -> [Person] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(
        "select \(PersonRow.columns) from person where school_id = ? order by sort_name, person_id",
        [.identifier(school)], PersonRow.person)
    }
  }

  /// One person, if the school has them.
  package func person(_ id: PersonID, of school: SchoolID) async throws -> Person? {
    try await first("person_id = ?", .identifier(id), of: school)
  }

  /// The person with that address, if the school has them.
  package func person(with email: EmailAddress, of school: SchoolID) async throws -> Person? {
    try await first("email = ?", .text(email.description), of: school)
  }

  /// People whose names hold all words of `text`, in plain letters (`plainLetters`), by sort
  /// name; no more than `limit`.
  package func people(
    matching text: String, of school: SchoolID, limit: Int
  ) async throws -> [Person] {
    let words = text.plainLetters.split(separator: " ").prefix(8)
    // A space in front, so that each word is looked for from the beginning of a word.
    let conditions = words.map { _ in " and ' ' || plain_name like ? escape '\\'" }.joined()
    let values: [SQLValue] =
      [.identifier(school)] + words.map { .text("% \(Self.escaped($0))%") } + [.int(limit)]
    return try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select \(PersonRow.columns) from person where school_id = ?\(conditions)
        order by sort_name, person_id limit ?
        """, values, PersonRow.person)
    }
  }

  /// Saves everything of a change, together with its entries, or nothing.
  package func save(_ changes: PeopleChanges, recording entries: [RecordEntry]) async throws {
    let schools = Set(
      changes.people.map(\.school) + changes.terms.map(\.school)
        + changes.takenBack.map(\.school)
        + changes.standIns.map(\.school) + changes.contacts.map(\.school))
    guard let school = schools.first else { return }
    guard schools.count == 1 else { throw StoredValueFault("a change of two schools") }
    do {
      try await database.write(for: .school(school)) { [journal] connection in
        try PeopleWriter(connection: connection, school: school).write(changes)
        try journal.append(entries, of: school, on: connection)
      }
    } catch let violation as SQLConstraintViolation where violation.kind == .unique {
      throw violation.isOfEmail ? Refusal.emailTaken : Refusal.changedMeanwhile
    }
  }

  private func first(
    _ condition: String, _ value: SQLValue, of school: SchoolID
  ) async throws -> Person? {
    try await database.read(for: .school(school)) { connection in
      try connection.firstRow(
        "select \(PersonRow.columns) from person where school_id = ? and \(condition)",
        [.identifier(school), value], PersonRow.person)
    }
  }

  private static func escaped(_ word: Substring) -> String {
    String(word).replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing(
      "_", with: "\\_")
  }
}
