package import Essentials
package import People

/// The schools of an installation in the database, each with its record.
package struct SQLSchoolStore: SchoolStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that keeps schools in a database, opens their records and writes into them.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// All schools of the installation, by name.
  package func schools() async throws -> [School] {
    try await database.read(for: .installation) {
      try $0.rows("\(Self.select) order by s.name, s.school_id", [], SchoolRow.school)
    }
  }

  /// One school, if the installation has it.
  package func school(_ id: SchoolID) async throws -> School? {
    try await database.read(for: .school(id)) {
      try $0.firstRow(
        "\(Self.select) where s.school_id = ?", [.identifier(id)], SchoolRow.school)
    }
  }

  /// Keeps a new school and opens its record, of which the entries are the first lines: all of it or nothing.
  package func open(_ school: School, recording entries: [RecordEntry]) async throws {
    try await database.write(for: .school(school.id)) { [journal] connection in
      let inserted = try connection.execute(
        """
        insert into school (school_id, name, created_at) values (?, ?, ?)
        on conflict (school_id) do nothing
        """, [.identifier(school.id), .text(school.name), .instant(school.createdAt)])
      guard inserted == 1 else { throw Refusal.changedMeanwhile }
      try connection.execute(Self.insertSettings, SchoolRow.values(of: school))
      try journal.open(school.id, on: connection)
      try journal.append(entries, of: school.id, on: connection)
    }
  }

  /// Keeps a changed school, with the lines of the record.
  package func save(_ school: School, recording entries: [RecordEntry]) async throws {
    try await database.write(for: .school(school.id)) { [journal] connection in
      let renamed = try connection.execute(
        "update school set name = ? where school_id = ?",
        [.text(school.name), .identifier(school.id)])
      guard renamed == 1 else { throw Refusal.changedMeanwhile }
      let values = SchoolRow.values(of: school)
      let saved =
        school.revision == 0
        ? try connection.execute(
          "\(Self.insertSettings) on conflict (school_id) do nothing", values)
        : try connection.execute(Self.updateSettings, values + [.int(school.revision)])
      guard saved == 1 else { throw Refusal.changedMeanwhile }
      try journal.append(entries, of: school.id, on: connection)
    }
  }

  private static let select = """
    select \(SchoolRow.columns) from school s
    left join school_setting t on t.school_id = s.school_id
    """
  private static let insertSettings = """
    insert into school_setting (opens_at, closes_at, digest_weekday, digest_at, quiet_from,
      quiet_until, sign_in_domain, roles_confirmed_at, set_up_finished_at, revision, school_id)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  private static let updateSettings = """
    update school_setting set opens_at = ?, closes_at = ?, digest_weekday = ?, digest_at = ?,
      quiet_from = ?, quiet_until = ?, sign_in_domain = ?, roles_confirmed_at = ?,
      set_up_finished_at = ?, revision = ?
    where school_id = ? and revision = ?
    """
}
