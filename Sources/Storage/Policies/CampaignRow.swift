internal import Essentials
internal import Policies

/// Rows of `campaign` and of the tables that say whom a request concerns.
enum CampaignRow {
  /// Kinds or people by request.
  typealias Lists = [CampaignID: [SQLValue]]

  static let columns = """
    c.campaign_id, c.school_id, c.policy_id, c.version_id, c.why, c.audience, c.opens_on, \
    c.due_on, c.started_by, c.started_at, c.closed_at
    """

  static func campaign(_ row: SQLRow, kinds: Lists, people: Lists) throws -> Campaign {
    let id: CampaignID = try row.identifier(0)
    return Campaign(
      id: id, school: try row.identifier(1), policy: try row.identifier(2),
      version: try row.identifier(3),
      why: try StoredValueFault.value(Campaign.Reason.self, row.text(4)),
      audience: try audience(row.text(5), kinds: kinds[id] ?? [], people: people[id] ?? []),
      opensOn: try row.date(6), dueOn: try row.date(7), startedBy: try row.identifierOrNil(8),
      startedAt: try row.instant(9), closedAt: try row.instantOrNil(10))
  }

  /// A kind or a person, with the request.
  static func listed(_ row: SQLRow) throws -> (campaign: CampaignID, value: SQLValue) {
    (try row.identifier(0), try row.value(1))
  }

  static func values(of campaign: Campaign) -> [SQLValue] {
    let audience =
      switch campaign.audience {
      case .everyone: "everyone"
      case .kinds: "kinds"
      case .people: "people"
      }
    return [
      .identifier(campaign.school), .identifier(campaign.id), .identifier(campaign.policy),
      .identifier(campaign.version), .text(campaign.why.rawValue), .text(audience),
      .date(campaign.opensOn), .date(campaign.dueOn), .identifierOrNil(campaign.startedBy),
      .instant(campaign.startedAt), .instantOrNil(campaign.closedAt),
    ]
  }

  private static func audience(
    _ name: String, kinds: [SQLValue], people: [SQLValue]
  ) throws -> Campaign.Audience {
    switch name {
    case "everyone": .everyone
    case "kinds": .kinds(Set(try listed(kinds, SQLValue.asText)))
    case "people": .people(Set(try listed(people, SQLValue.asIdentifier)))
    default: throw StoredValueFault("audience of a request")
    }
  }

  private static func listed<Value>(
    _ values: [SQLValue], _ read: (SQLValue) -> Value?
  ) throws -> [Value] {
    try values.map { value in
      guard let value = read(value) else { throw StoredValueFault("audience of a request") }
      return value
    }
  }
}
