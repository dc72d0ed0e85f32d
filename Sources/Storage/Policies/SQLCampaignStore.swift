package import Essentials
package import Policies

/// Requests to acknowledge in the database, with their members.
package struct SQLCampaignStore: CampaignStore {
  private let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that keeps requests in a database and writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// The request with that identifier, if the school has it.
  package func campaign(_ id: CampaignID, of school: SchoolID) async throws -> Campaign? {
    try await campaigns("c.campaign_id = ?", .identifier(id), of: school).first
  }

  /// The requests about a version, the latest first.
  package func campaigns(
    about version: PolicyVersionID, of school: SchoolID
  ) async throws -> [Campaign] {
    try await campaigns("c.version_id = ?", .identifier(version), of: school)
  }

  /// The people of a request.
  package func members(
    of campaign: CampaignID, in school: SchoolID
  ) async throws -> [CampaignMember] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select \(CampaignMemberRow.columns) from campaign_member
        where school_id = ? and campaign_id = ? order by place
        """, [.identifier(school), .identifier(campaign)], CampaignMemberRow.member)
    }
  }

  /// Everybody who is asked by a request about a version that still asks.
  package func asked(
    about version: PolicyVersionID, of school: SchoolID
  ) async throws -> [AskedMember] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(
        """
        select person_id, who, has_email, state, m.due_on, kept_version_id, excused_reason,
          excused_by, excused_at, c.campaign_id, c.why
        from campaign c
        join campaign_member m on m.school_id = c.school_id and m.campaign_id = c.campaign_id
        where c.school_id = ? and c.version_id = ? and c.closed_at is null
        order by c.campaign_id, m.place
        """, [.identifier(school), .identifier(version)]
      ) { row in
        AskedMember(
          campaign: try row.identifier(9),
          why: try StoredValueFault.value(Campaign.Reason.self, row.text(10)),
          member: try CampaignMemberRow.member(row))
      }
    }
  }

  /// Also throws `Refusal.changedMeanwhile` where another request of that reason about the version
  /// was started a moment ago.
  package func save(
    _ campaign: Campaign, members: [CampaignMember], recording entries: [RecordEntry]
  ) async throws {
    do {
      try await database.write(for: .school(campaign.school)) { [journal] connection in
        let writer = CampaignWriter(connection: connection, campaign: campaign)
        try writer.write()
        try writer.write(members)
        try journal.append(entries, of: campaign.school, on: connection)
      }
    } catch let violation as SQLConstraintViolation
      where violation.kind == .unique && violation.table == "campaign"
    {
      throw Refusal.changedMeanwhile
    }
  }

  /// The requests that fit a condition on `campaign c`, the latest first.
  ///
  /// One statement, and one more for each kind of list that such a request has.
  private func campaigns(
    _ condition: String, _ value: SQLValue, of school: SchoolID
  ) async throws -> [Campaign] {
    try await database.read(for: .school(school)) { connection in
      let rows = try connection.rows(
        """
        select \(CampaignRow.columns) from campaign c where c.school_id = ? and \(condition)
        order by c.started_at desc, c.campaign_id desc
        """, [.identifier(school), value]
      ) { (row: $0, audience: try $0.text(5)) }
      func lists(_ audience: String, _ table: String, _ column: String) throws -> CampaignRow.Lists
      {
        guard rows.contains(where: { $0.audience == audience }) else { return [:] }
        let rows = try connection.rows(
          """
          select c.campaign_id, a.\(column) from campaign c cross join \(table) a
          where a.school_id = c.school_id and a.campaign_id = c.campaign_id
            and c.school_id = ? and \(condition)
          """, [.identifier(school), value], CampaignRow.listed)
        return Dictionary(grouping: rows, by: \.campaign).mapValues { $0.map(\.value) }
      }
      // A cross join makes SQLite begin with the requests, not with all lists of the school.
      let kinds = try lists("kinds", "campaign_kind", "who")
      let people = try lists("people", "campaign_person", "person_id")
      return try rows.map { try CampaignRow.campaign($0.row, kinds: kinds, people: people) }
    }
  }
}
