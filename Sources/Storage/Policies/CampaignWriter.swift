internal import Essentials
internal import Policies

/// Writes a request and members of it.
struct CampaignWriter {
  let connection: SQLConnection
  let campaign: Campaign

  /// Writes the request: whole when it is new, and later only that it was closed.
  ///
  /// A closed request stays closed, even where it is saved by somebody who saw it open.
  func write() throws {
    let inserted = try connection.execute(
      """
      insert into campaign (school_id, campaign_id, policy_id, version_id, why, audience,
        opens_on, due_on, started_by, started_at, closed_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (school_id, campaign_id) do nothing
      """, CampaignRow.values(of: campaign))
    if inserted == 1 {
      try writeAudience()
    } else if let closedAt = campaign.closedAt {
      try connection.execute(
        """
        update campaign set closed_at = ?
        where school_id = ? and campaign_id = ? and closed_at is null
        """, [.instant(closedAt)] + names)
    }
  }

  /// Writes members: new ones after those who are there, and others in their places.
  func write(_ members: [CampaignMember]) throws {
    guard !members.isEmpty else { return }
    let next = try connection.firstRow(
      """
      select coalesce(max(place) + 1, 0) from campaign_member
      where school_id = ? and campaign_id = ?
      """, names
    ) { try $0.int(0) }
    for (place, member) in members.enumerated() {
      try connection.execute(
        """
        insert into campaign_member (school_id, campaign_id, place, person_id, who, has_email,
          state, due_on, kept_version_id, excused_reason, excused_by, excused_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (school_id, campaign_id, person_id) do update set who = excluded.who,
          has_email = excluded.has_email, state = excluded.state, due_on = excluded.due_on,
          kept_version_id = excluded.kept_version_id,
          excused_reason = excluded.excused_reason, excused_by = excluded.excused_by,
          excused_at = excluded.excused_at
        """,
        names + [.int((next ?? 0) + place)] + CampaignMemberRow.values(of: member))
    }
  }

  private func writeAudience() throws {
    switch campaign.audience {
    case .everyone: break
    case .kinds(let kinds):
      for kind in kinds.sorted() {
        try connection.execute(
          "insert into campaign_kind (school_id, campaign_id, who) values (?, ?, ?)",
          names + [.text(kind)])
      }
    case .people(let people):
      for person in people.sorted() {
        try connection.execute(
          "insert into campaign_person (school_id, campaign_id, person_id) values (?, ?, ?)",
          names + [.identifier(person)])
      }
    }
  }

  private var names: [SQLValue] { [.identifier(campaign.school), .identifier(campaign.id)] }
}
