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

  /// The dates of a school; none where it has given none: one statement.
  package func dates(of school: SchoolID) async throws -> SchoolDates {
    let rows = try await database.read(for: .school(school)) { connection in
      try connection.rows(Self.all, Array(repeating: .identifier(school), count: 3)) { row in
        DateRow(
          table: try row.int(0), name: try row.text(2), reason: try row.text(3),
          firstOn: try row.date(4), lastOn: try row.date(5))
      }
    }
    return try StoredValueFault.reading("term dates") {
      try SchoolDates(
        terms: rows.filter { $0.table == 1 }.map {
          try SchoolTerm(name: $0.name, firstOn: $0.firstOn, lastOn: $0.lastOn)
        },
        closures: rows.filter { $0.table == 2 }.map {
          try SchoolClosure(
            name: $0.name, reason: StoredValueFault.value(SchoolClosure.Reason.self, $0.reason),
            firstOn: $0.firstOn, lastOn: $0.lastOn)
        }, insetDays: rows.filter { $0.table == 3 }.map(\.firstOn))
    }
  }

  private struct DateRow {
    let table: Int
    let name: String
    let reason: String
    let firstOn: CivilDate
    let lastOn: CivilDate
  }

  /// Terms, closures in their places, and inset days.
  package static let all = """
    select 1, 0, name, '', first_on, last_on from school_term where school_id = ?
    union all
    select 2, place, name, reason, first_on, last_on from school_closure where school_id = ?
    union all
    select 3, 0, '', '', day_on, day_on from inset_day where school_id = ?
    order by 1, 2, 5
    """

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
