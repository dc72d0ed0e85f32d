package import Essentials
package import People

/// Lists of people between upload and confirmation in the database: what they say is sealed.
package struct SQLPendingRosterStore: PendingRosterStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal
  private let seal: @Sendable ([UInt8], SealedSpot<PendingRosterKind>) throws -> [UInt8]
  private let open: @Sendable ([UInt8], SealedSpot<PendingRosterKind>) throws -> [UInt8]

  /// A store that keeps lists in a database and writes its lines into the record.
  ///
  /// - Parameters:
  ///   - seal: Seals what a list says, and what was decided about its people, for the spot where it will stand.
  ///   - open: Opens it again, at that spot only.
  package init(
    _ database: any SQLDatabase, journal: RecordJournal,
    seal: @escaping @Sendable ([UInt8], SealedSpot<PendingRosterKind>) throws -> [UInt8],
    open: @escaping @Sendable ([UInt8], SealedSpot<PendingRosterKind>) throws -> [UInt8]
  ) {
    self.database = database
    self.journal = journal
    self.seal = seal
    self.open = open
  }

  /// One list of a school; nothing where it expired by that moment, even if its row is still there.
  package func roster(
    _ id: PendingRosterID, of school: SchoolID, at now: Instant
  ) async throws -> PendingRoster? {
    try await database.read(for: .school(school)) { connection in
      try connection.firstRow(
        """
        select roster_id, school_id, made_by, form, subject, columns, content_seal,
          decisions_seal, created_at, revision
        from pending_roster where school_id = ? and roster_id = ? and expires_at > ?
        """, [.identifier(school), .identifier(id), .instant(now)], roster)
    }
  }

  /// The lists of a school that expired by a moment and are still kept.
  package func expired(of school: SchoolID, at now: Instant) async throws -> [PendingRosterID] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select roster_id from pending_roster
        where school_id = ? and expires_at <= ? order by expires_at, roster_id
        """, [.identifier(school), .instant(now)]
      ) { try $0.identifier(0) }
    }
  }

  /// Keeps a list, new or with other decisions, with the lines of the record.
  ///
  /// What was sent is written once, whatever is decided later.
  package func save(_ roster: PendingRoster, recording entries: [RecordEntry]) async throws {
    let name: [SQLValue] = [.identifier(roster.school), .identifier(roster.id)]
    let decided: [SQLValue] = [
      .text(RosterDecisions.text(of: roster.columns)),
      .bytes(
        try seal(
          Array(RosterDecisions.text(of: roster.confirmation).utf8), Self.decisions(of: roster))),
      .int(roster.revision + 1),
    ]
    let content =
      roster.revision == 0 ? try seal(roster.content, Self.content(of: roster)) : []
    try await database.write(for: .school(roster.school)) { [journal] connection in
      let saved =
        roster.revision == 0
        ? try connection.execute(
          """
          insert into pending_roster (columns, decisions_seal, revision, school_id, roster_id,
            made_by, form, subject, content_seal, created_at, expires_at)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          on conflict (school_id, roster_id) do nothing
          """,
          decided + name + [
            .identifier(roster.madeBy), .text(roster.form.rawValue),
            .text(roster.subject.rawValue), .bytes(content), .instant(roster.createdAt),
            .instant(roster.expiresAt),
          ])
        : try connection.execute(
          """
          update pending_roster set columns = ?, decisions_seal = ?, revision = ?
          where school_id = ? and roster_id = ? and revision = ?
          """, decided + name + [.int(roster.revision)])
      guard saved == 1 else { throw Refusal.changedMeanwhile }
      try journal.append(entries, of: roster.school, on: connection)
    }
  }

  /// Lets go of a list, with the lines of the record.
  package func remove(
    _ id: PendingRosterID, of school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      let removed = try connection.execute(
        "delete from pending_roster where school_id = ? and roster_id = ?",
        [.identifier(school), .identifier(id)])
      guard removed == 1 else { throw Refusal.noPendingRoster }
      try journal.append(entries, of: school, on: connection)
    }
  }

  @Sendable private func roster(_ row: SQLRow) throws -> PendingRoster {
    var roster = PendingRoster(
      id: try row.identifier(0), school: try row.identifier(1), madeBy: try row.identifier(2),
      form: try StoredValueFault.value(PendingRoster.Form.self, row.text(3)),
      subject: try StoredValueFault.value(Roster.Subject.self, row.text(4)),
      content: try open(
        row.bytes(6),
        SealedSpot(Self.contentColumn, school: row.identifier(1), row: row.identifier(0))),
      createdAt: try row.instant(8),
      columns: try RosterDecisions.columns(in: row.text(5)), revision: try row.int(9))
    let decisions = try open(row.bytes(7), Self.decisions(of: roster))
    roster.confirmation = try RosterDecisions.confirmation(
      in: String(decoding: decisions, as: UTF8.self))
    return roster
  }

  private static func content(of roster: PendingRoster) -> SealedSpot<PendingRosterKind> {
    SealedSpot(contentColumn, school: roster.school, row: roster.id)
  }

  private static func decisions(of roster: PendingRoster) -> SealedSpot<PendingRosterKind> {
    SealedSpot("pending_roster.decisions_seal", school: roster.school, row: roster.id)
  }

  private static let contentColumn = "pending_roster.content_seal"
}
