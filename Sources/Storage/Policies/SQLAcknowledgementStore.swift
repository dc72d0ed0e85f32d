package import Essentials
package import Policies

/// Acknowledgements and reservations in the database.
package struct SQLAcknowledgementStore: AcknowledgementStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that keeps answers in a database and writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// A person's acknowledgement of a version, if there is one.
  package func acknowledgement(
    of version: PolicyVersionID, by person: PersonID, yearly: CampaignID?, in school: SchoolID
  ) async throws -> Acknowledgement? {
    let condition = yearly == nil ? "" : " and yearly_campaign_id = ?"
    let values: [SQLValue] =
      [.identifier(school), .identifier(version), .identifier(person)]
      + (yearly.map { [.identifier($0)] } ?? [])
    return try await database.read(for: .school(school)) { connection in
      try connection.firstRow(
        """
        select \(AcknowledgementRow.columns) from acknowledgement
        where school_id = ? and version_id = ? and person_id = ?\(condition)
        order by number desc limit 1
        """, values, AcknowledgementRow.acknowledgement)
    }
  }

  /// All acknowledgements of a version.
  package func acknowledgements(
    of version: PolicyVersionID, in school: SchoolID
  ) async throws -> [Acknowledgement] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select \(AcknowledgementRow.columns) from acknowledgement
        where school_id = ? and version_id = ? order by number
        """, [.identifier(school), .identifier(version)], AcknowledgementRow.acknowledgement)
    }
  }

  /// All acknowledgements of one person, the latest first.
  package func acknowledgements(
    by person: PersonID, in school: SchoolID
  ) async throws -> [Acknowledgement] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select \(AcknowledgementRow.columns) from acknowledgement
        where school_id = ? and person_id = ? order by at desc, number desc
        """, [.identifier(school), .identifier(person)], AcknowledgementRow.acknowledgement)
    }
  }

  /// Every person's latest acknowledgement of any version of a policy.
  package func latestAcknowledgements(
    of policy: PolicyID, in school: SchoolID
  ) async throws -> [PersonID: Acknowledgement] {
    let latest = try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select \(AcknowledgementRow.columns) from (
          select \(AcknowledgementRow.columns),
            row_number() over (partition by person_id order by at desc, number desc) as place
          from acknowledgement where school_id = ? and policy_id = ?
        ) a where place = 1
        """, [.identifier(school), .identifier(policy)], AcknowledgementRow.acknowledgement)
    }
    return Dictionary(latest.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// When each person last acknowledged any version of a policy, from an index alone.
  package func latestMoments(
    of policy: PolicyID, in school: SchoolID
  ) async throws -> [PersonID: Instant] {
    let latest = try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select person_id, max(at) from acknowledgement where school_id = ? and policy_id = ?
        group by person_id
        """, [.identifier(school), .identifier(policy)]
      ) { (person: try $0.identifier(0, of: Kind.Person.self), at: try $0.instant(1)) }
    }
    return Dictionary(latest.map { ($0.person, $0.at) }) { first, _ in first }
  }

  /// All reservations about a version, the latest of each person.
  package func reservations(
    about version: PolicyVersionID, in school: SchoolID
  ) async throws -> [Reservation] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select \(ReservationRow.columns) from reservation
        where school_id = ? and version_id = ? order by at, person_id
        """, [.identifier(school), .identifier(version)], ReservationRow.reservation)
    }
  }

  /// Saves a reservation with its entries; a person's earlier one about the version is replaced.
  package func save(
    _ acknowledgements: [Acknowledgement], in school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      let writer = AcknowledgementWriter(connection: connection, school: school)
      for acknowledgement in acknowledgements { try writer.write(acknowledgement) }
      try journal.append(entries, of: school, on: connection)
    }
  }

  /// Saves a reservation with its entries; a person's earlier one about the version is replaced.
  package func save(
    _ reservation: Reservation, in school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      try connection.execute(
        """
        insert into reservation (school_id, version_id, person_id, campaign_id, kind, note_id,
          at, answered_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (school_id, version_id, person_id) do update set
          campaign_id = excluded.campaign_id, kind = excluded.kind, note_id = excluded.note_id,
          at = excluded.at, answered_at = excluded.answered_at
        """, [.identifier(school)] + ReservationRow.values(of: reservation))
      try journal.append(entries, of: school, on: connection)
    }
  }
}
