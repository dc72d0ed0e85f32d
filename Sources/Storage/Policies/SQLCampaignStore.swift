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
        select \(CampaignMemberRow.columns), m.campaign_id, c.why from campaign_member m
        join (
          select school_id as of_school, campaign_id as of_campaign, why from campaign
          where school_id = ? and version_id = ? and closed_at is null
        ) c on c.of_school = m.school_id and c.of_campaign = m.campaign_id
        where m.school_id = ? order by m.campaign_id, m.place
        """, [.identifier(school), .identifier(version), .identifier(school)]
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
  private func campaigns(
    _ condition: String, _ value: SQLValue, of school: SchoolID
  ) async throws -> [Campaign] {
    try await database.read(for: .school(school)) { connection in
      func lists(_ table: String, _ column: String) throws -> CampaignRow.Lists {
        let rows = try connection.rows(
          """
          select c.campaign_id, a.\(column) from campaign c
          join \(table) a on a.school_id = c.school_id and a.campaign_id = c.campaign_id
          where c.school_id = ? and \(condition)
          """, [.identifier(school), value], CampaignRow.listed)
        return Dictionary(grouping: rows, by: \.campaign).mapValues { $0.map(\.value) }
      }
      let kinds = try lists("campaign_kind", "who")
      let people = try lists("campaign_person", "person_id")
      return try connection.rows(
        """
        select \(CampaignRow.columns) from campaign c where c.school_id = ? and \(condition)
        order by c.started_at desc, c.campaign_id desc
        """, [.identifier(school), value]
      ) { try CampaignRow.campaign($0, kinds: kinds, people: people) }
    }
  }
}
