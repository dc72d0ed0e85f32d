internal import Essentials
internal import Policies

/// A row of `policy`.
struct PolicyRow {
  static let columns = "p.policy_id, p.title, p.owner_role, p.review_on, p.revision"

  let id: PolicyID
  private let title: String
  private let ownerRole: String
  private let reviewOn: CivilDate?
  private let revision: Int

  init(_ row: SQLRow) throws {
    id = try row.identifier(0)
    title = try row.text(1)
    ownerRole = try row.text(2)
    reviewOn = try row.dateOrNil(3)
    revision = try row.int(4)
  }

  /// The policy, with what other tables have of it.
  func policy(
    of school: SchoolID, linked: [LinkedPolicy], versions: [PolicyVersion]
  ) -> SchoolPolicy {
    SchoolPolicy(
      stored: SchoolPolicy(
        id: id, school: school, title: title, ownerRole: ownerRole, linked: linked,
        reviewOn: reviewOn),
      versions: versions, revision: revision)
  }

  /// What follows the identifier of the policy in a row of `linked_policy`.
  static func linked(_ row: SQLRow) throws -> LinkedPolicy {
    LinkedPolicy(title: try row.text(1), place: try row.textOrNil(2))
  }

  /// Title, owner, review and the revision that is kept next, then what names the row.
  static func values(of policy: SchoolPolicy) -> [SQLValue] {
    [
      .text(policy.title), .text(policy.ownerRole), .dateOrNil(policy.reviewOn),
      .int(policy.revision + 1), .identifier(policy.school), .identifier(policy.id),
    ]
  }
}
