internal import Deadlines
package import Essentials

/// A school's term dates in the database.
package struct SQLCalendarStore: CalendarStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that keeps dates in a database and writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// The dates of a school; none where it has given none: three statements.
  package func dates(of school: SchoolID) async throws -> SchoolDates {
    try await database.read(for: .school(school)) { connection in
      try StoredValueFault.reading("term dates") {
        let terms = try connection.rows(
          "select name, first_on, last_on from school_term where school_id = ? order by first_on",
          [.identifier(school)]
        ) { try SchoolTerm(name: $0.text(0), firstOn: $0.date(1), lastOn: $0.date(2)) }
        let closures = try connection.rows(
          """
          select name, reason, first_on, last_on from school_closure
          where school_id = ? order by place
          """, [.identifier(school)]
        ) {
          try SchoolClosure(
            name: $0.text(0),
            reason: StoredValueFault.value(SchoolClosure.Reason.self, $0.text(1)),
            firstOn: $0.date(2), lastOn: $0.date(3))
        }
        let insetDays = try connection.rows(
          "select day_on from inset_day where school_id = ? order by day_on",
          [.identifier(school)]
        ) { try $0.date(0) }
        return try SchoolDates(terms: terms, closures: closures, insetDays: insetDays)
      }
    }
  }

  /// Keeps a school's dates in place of what it had, with the lines of the record.
  package func save(
    _ dates: SchoolDates, of school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      for table in ["school_term", "school_closure", "inset_day"] {
        try connection.execute(
          "delete from \(table) where school_id = ?", [.identifier(school)])
      }
      for term in dates.terms {
        try connection.execute(
          "insert into school_term (school_id, first_on, last_on, name) values (?, ?, ?, ?)",
          [.identifier(school), .date(term.firstOn), .date(term.lastOn), .text(term.name)])
      }
      for (place, closure) in dates.closures.enumerated() {
        try connection.execute(
          """
          insert into school_closure (school_id, place, name, reason, first_on, last_on)
          values (?, ?, ?, ?, ?, ?)
          """,
          [
            .identifier(school), .int(place), .text(closure.name),
            .text(closure.reason.rawValue), .date(closure.firstOn), .date(closure.lastOn),
          ])
      }
      for day in dates.insetDays {
        try connection.execute(
          "insert into inset_day (school_id, day_on) values (?, ?)",
          [.identifier(school), .date(day)])
      }
      try journal.append(entries, of: school, on: connection)
    }
  }
}
