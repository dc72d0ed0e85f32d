internal import Essentials
internal import Policies

/// A row of `campaign_member`.
enum CampaignMemberRow {
  static let columns = """
    person_id, who, has_email, state, due_on, kept_version_id, excused_reason, excused_by, \
    excused_at
    """

  @Sendable static func member(_ row: SQLRow) throws -> CampaignMember {
    CampaignMember(
      person: try row.identifier(0), who: try row.text(1), hasEmail: try row.bool(2),
      state: try state(row))
  }

  static func values(of member: CampaignMember) -> [SQLValue] {
    let state: [SQLValue] =
      switch member.state {
      case .asked(let due): [.text("asked"), .date(due), .null, .null, .null, .null]
      case .keeps(let version):
        [.text("keeps"), .null, .identifier(version), .null, .null, .null]
      case .excused(let reason, let by, let at):
        [.text("excused"), .null, .null, .text(reason), .identifier(by), .instant(at)]
      }
    return [.identifier(member.person), .text(member.who), .bool(member.hasEmail)] + state
  }

  private static func state(_ row: SQLRow) throws -> CampaignMember.State {
    switch try row.text(3) {
    case "asked": .asked(dueOn: try row.date(4))
    case "keeps": .keeps(try row.identifier(5))
    case "excused":
      .excused(reason: try row.text(6), by: try row.identifier(7), at: try row.instant(8))
    default: throw StoredValueFault("state of a member")
    }
  }
}
