package import Deadlines
package import Essentials

/// Duties in the database, with what is to be sent about them.
package struct SQLDutyStore: DutyStore {
  let database: any SQLDatabase
  let journal: RecordJournal
  private let sealing: @Sendable (String, SealedSpot<Kind.Duty>) throws -> [UInt8]
  private let opening: @Sendable ([UInt8], SealedSpot<Kind.Duty>) throws -> String

  /// A store that keeps duties in a database and writes its lines into the record.
  ///
  /// - Parameters:
  ///   - seal: Seals what somebody wrote, a reason or a note, for the spot where it will stand.
  ///   - open: Opens it again, at that spot only.
  package init(
    _ database: any SQLDatabase, journal: RecordJournal,
    seal: @escaping @Sendable (String, SealedSpot<Kind.Duty>) throws -> [UInt8],
    open: @escaping @Sendable ([UInt8], SealedSpot<Kind.Duty>) throws -> String
  ) {
    self.database = database
    self.journal = journal
    sealing = seal
    opening = open
  }

  /// One duty of a school; nothing where there is none, or it is another school's.
  package func duty(_ id: DutyID, of school: SchoolID) async throws -> Duty? {
    try await duties("d.duty_id = ?", [.identifier(id)], of: school).first
  }

  /// The duties of a school that are still to be done, in the order in which they are due.
  package func openDuties(of school: SchoolID) async throws -> [Duty] {
    try await duties("d.state in ('pending', 'overdue')", [], of: school)
  }

  /// All duties of these owners, open and closed, in the order in which they are due.
  package func duties(of owners: [DutyOwner], in school: SchoolID) async throws -> [Duty] {
    guard !owners.isEmpty else { return [] }
    let (conditions, values) = Self.owned(by: owners)
    return try await duties(
      "(\(conditions.joined(separator: " or ")))", values, of: school)
  }

  /// The same, with what a person was told of and is late still: at most so many, the longest late first.
  package func duties(
    of owners: [DutyOwner], toldTo person: PersonID, atMost limit: Int, in school: SchoolID
  ) async throws -> [Duty] {
    let (owned, values) = Self.owned(by: owners)
    let told = """
      d.duty_id in (select t.duty_id from duty_change t cross join duty o
        where o.school_id = t.school_id and o.duty_id = t.duty_id and t.school_id = ?
          and t.told_person_id = ? and o.state = 'overdue'
        order by o.due_at, o.duty_id limit ?)
      """
    return try await duties(
      "(\((owned + [told]).joined(separator: " or ")))",
      values + [.identifier(school), .identifier(person), .int(limit)], of: school)
  }

  private static func owned(by owners: [DutyOwner]) -> (conditions: [String], values: [SQLValue]) {
    (
      owners.map { owner in
        if case .person = owner { "d.owner_person_id = ?" } else { "d.owner_role = ?" }
      }, owners.flatMap { DutyRow.values(of: $0).filter { $0 != .null } }
    )
  }

  /// The duties of a school, in any state, that are due from a moment on and before another.
  package func duties(
    of school: SchoolID, dueFrom first: Instant, before last: Instant
  ) async throws -> [Duty] {
    try await duties(
      "d.due_at >= ? and d.due_at < ?", [.instant(first), .instant(last)], of: school)
  }

  /// Which of these places in a series are taken by a duty in any state.
  package func taken(
    _ series: Set<DutySeries>, in school: SchoolID
  ) async throws -> Set<DutySeries> {
    guard !series.isEmpty else { return [] }
    return try await database.read(for: .school(school)) { [texts = texts(of: school)] in
      try DutyReader(connection: $0, school: school, texts: texts).taken(series)
    }
  }

  /// The Monday of the last week for which each person was sent a digest.
  package func lastDigests(in school: SchoolID) async throws -> [PersonID: CivilDate] {
    let rows = try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select recipient_id, max(week_of) from duty_notice
        where school_id = ? and week_of is not null group by recipient_id
        """, [.identifier(school)]
      ) { (person: try $0.identifier(0, of: Kind.Person.self), weekOf: try $0.date(1)) }
    }
    return Dictionary(rows.map { ($0.person, $0.weekOf) }) { first, _ in first }
  }

  /// Keeps changes, queues what is to be sent, and writes the lines of the record: all of it or nothing.
  package func save(
    _ writes: DutyWrites, of school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    let texts = texts(of: school)
    try await database.write(for: .school(school)) { [journal] connection in
      try DutyWriter(connection: connection, school: school, texts: texts).write(writes)
      try journal.append(entries, of: school, on: connection)
    }
  }

  private func duties(
    _ condition: String, _ values: [SQLValue], of school: SchoolID
  ) async throws -> [Duty] {
    try await database.read(for: .school(school)) { [texts = texts(of: school)] connection in
      try DutyReader(connection: connection, school: school, texts: texts)
        .duties(condition, values)
    }
  }

  private func texts(of school: SchoolID) -> DutyTexts {
    DutyTexts(school: school, sealing: sealing, opening: opening)
  }
}
