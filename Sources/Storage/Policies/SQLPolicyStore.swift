package import Essentials
package import Policies

/// Policies of schools in the database, with the texts of their versions.
package struct SQLPolicyStore: PolicyStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that keeps policies in a database and writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// The policy with that identifier, if the school has it.
  package func policy(_ id: PolicyID, of school: SchoolID) async throws -> SchoolPolicy? {
    try await database.read(for: .school(school)) { connection in
      try PolicyReader(connection: connection, school: school).policy(id)
    }
  }

  /// All policies of a school, by title.
  package func policies(of school: SchoolID) async throws -> [SchoolPolicy] {
    try await database.read(for: .school(school)) { connection in
      try PolicyReader(connection: connection, school: school).policies()
    }
  }

  /// The revision of each policy of a school.
  package func revisions(of school: SchoolID) async throws -> [PolicyID: Int] {
    try await database.read(for: .school(school)) { connection in
      let rows = try connection.rows(
        "select policy_id, revision from policy where school_id = ?", [.identifier(school)]
      ) { (try $0.identifier(0) as PolicyID, try $0.int(1)) }
      return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The text of a version, byte for byte as it was uploaded.
  package func text(
    of version: PolicyVersionID, of school: SchoolID
  ) async throws -> PolicyText? {
    try await database.read(for: .school(school)) { connection in
      try connection.firstRow(
        "select content from policy_text where school_id = ? and version_id = ?",
        [.identifier(school), .identifier(version)]
      ) { PolicyText(bytes: try $0.bytes(0)) }
    }
  }

  /// Keeps the scan of a signed paper; keeping the same one again changes nothing.
  package func keep(
    _ pdf: [UInt8], asSignedCopyOf version: PolicyVersionID, of school: SchoolID,
    recording entries: [RecordEntry]
  ) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      try connection.execute(
        """
        insert into signed_copy_file (school_id, version_id, digest, content)
        values (?, ?, ?, ?) on conflict (school_id, version_id, digest) do nothing
        """,
        [
          .identifier(school), .identifier(version), .digest(TextDigest(of: pdf)), .bytes(pdf),
        ])
      try journal.append(entries, of: school, on: connection)
    }
  }

  /// The scan of a version's signed paper with that digest, if it was kept.
  package func signedCopy(
    _ digest: TextDigest, of version: PolicyVersionID, in school: SchoolID
  ) async throws -> [UInt8]? {
    try await database.read(for: .school(school)) { connection in
      try connection.firstRow(
        """
        select content from signed_copy_file
        where school_id = ? and version_id = ? and digest = ?
        """, [.identifier(school), .identifier(version), .digest(digest)]
      ) { try $0.bytes(0) }
    }
  }

  /// Saves a policy, with the text of a version where one is new, together with its entries.
  package func save(
    _ policy: SchoolPolicy, text: NewText?, recording entries: [RecordEntry]
  ) async throws {
    try await database.write(for: .school(policy.school)) { [journal] connection in
      try PolicyWriter(connection: connection, school: policy.school).write(policy, text: text)
      try journal.append(entries, of: policy.school, on: connection)
    }
  }
}
