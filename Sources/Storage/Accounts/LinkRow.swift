internal import Accounts
internal import Essentials
internal import Vault

/// A row of `personal_link`.
enum LinkRow {
  static let columns = """
    school_id, lookup, digest, purpose, subject, person_id, task_kind, task_id, created_at, \
    expires_at
    """

  @Sendable static func link(_ row: SQLRow) throws -> PersonalLink {
    let purpose = try StoredValueFault.value(LinkPurpose.self, row.text(3))
    let grant = LinkGrant(
      purpose: purpose.rawValue, school: try row.identifier(0), subject: try row.text(4),
      expiresAt: try row.instant(9))
    return PersonalLink(
      stored: StoredLink(lookup: try row.bytes(1), digest: try row.bytes(2), grant: grant),
      purpose: purpose, person: try row.identifier(5),
      task: try row.textOrNil(6).map { OneTask(kind: $0, id: try row.text(7)) },
      createdAt: try row.instant(8))
  }

  static func values(of link: PersonalLink) -> [SQLValue] {
    [
      .identifier(link.stored.grant.school), .bytes(link.stored.lookup),
      .bytes(link.stored.digest), .text(link.purpose.rawValue), .text(link.stored.grant.subject),
      .identifier(link.person), .textOrNil(link.task?.kind), .textOrNil(link.task?.id),
      .instant(link.createdAt), .instant(link.stored.grant.expiresAt),
    ]
  }
}
