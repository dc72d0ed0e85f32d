internal import Essentials
internal import Policies

/// Reads policies whole, one or all of a school, with one statement for each table.
struct PolicyReader {
  let connection: SQLConnection
  let school: SchoolID

  /// The policy with that identifier, if the school has it.
  func policy(_ id: PolicyID) throws -> SchoolPolicy? { try read(only: id).first }

  /// All policies of the school, by title.
  func policies() throws -> [SchoolPolicy] { try read(only: nil) }

  private func read(only id: PolicyID?) throws -> [SchoolPolicy] {
    let policies = try rows(
      "select \(PolicyRow.columns) from policy p", only: id, order: "p.title, p.policy_id"
    ) { try PolicyRow($0) }
    guard !policies.isEmpty else { return [] }
    let linked = try grouped(
      """
      select p.policy_id, l.title, l.kept_at from linked_policy l
      join policy p on p.school_id = l.school_id and p.policy_id = l.policy_id
      """, only: id, order: "p.policy_id, l.place"
    ) { (try $0.identifier(0, of: Kind.Policy.self), try PolicyRow.linked($0)) }
    let versions = Dictionary(grouping: try self.versions(only: id), by: \.policy)
    return policies.map {
      $0.policy(
        of: school, linked: linked[$0.id] ?? [], versions: versions[$0.id] ?? [])
    }
  }

  private func versions(only id: PolicyID?) throws -> [PolicyVersion] {
    let paragraphs = try parts(
      "a.asks_for, a.label", of: "version_paragraph", only: id, order: ", a.asks_for, a.place",
      VersionRow.paragraph)
    let decisions = try parts(
      ReviewRows.decisionColumns, of: "finding_decision", only: id, order: ", a.place",
      ReviewRows.decision)
    let signatures = try parts(
      SigningRows.signatureColumns, of: "signature", only: id, order: ", a.place",
      SigningRows.signature)
    let copies = try parts(
      SigningRows.copyColumns, of: "signed_copy", only: id, SigningRows.copy)
    let roles = try parts(
      "a.confirmed_by, a.confirmed_at", of: "roles_confirmation", only: id,
      ReviewRows.confirmation)
    let holders = try parts(
      "a.role, a.varies, a.outside, h.person_id", of: "confirmed_role", only: id,
      joining: """
        left join confirmed_holder h on h.school_id = a.school_id
        and h.version_id = a.version_id and h.role = a.role
        """, order: ", a.role, h.place", ReviewRows.holding)
    return try rows(
      "select \(VersionRow.columns) from policy_version p", only: id,
      order: "p.policy_id, p.number"
    ) { row in
      let id: PolicyVersionID = try row.identifier(0)
      return try VersionRow.version(
        row, paragraphs: paragraphs[id] ?? [], decisions: decisions[id] ?? [],
        roles: roles[id]?.first.map { $0.roles(ReviewRows.holders(holders[id] ?? [])) },
        signatures: signatures[id] ?? [], signedCopy: copies[id]?.first)
    }
  }

  /// Rows of a table that belong to versions, by version.
  ///
  /// A cross join makes SQLite begin with the few versions of a policy; left to itself it reads all
  /// that the school has in the table.
  private func parts<Part>(
    _ columns: String, of table: String, only id: PolicyID?, joining join: String = "",
    order: String = "", _ read: (SQLRow, Int) throws -> Part
  ) throws -> [PolicyVersionID: [Part]] {
    try grouped(
      """
      select p.version_id, \(columns) from policy_version p cross join \(table) a \(join)
      """, matching: "a.school_id = p.school_id and a.version_id = p.version_id and ", only: id,
      order: "p.version_id\(order)"
    ) { (try $0.identifier(0, of: Kind.PolicyVersion.self), try read($0, 1)) }
  }

  private func grouped<Key: Hashable, Value>(
    _ select: String, matching: String = "", only id: PolicyID?, order: String,
    _ read: (SQLRow) throws -> (key: Key, value: Value)
  ) throws -> [Key: [Value]] {
    try rows(select, matching: matching, only: id, order: order, read)
      .reduce(into: [:]) { $0[$1.key, default: []].append($1.value) }
  }

  /// Rows of the school, or of one of its policies; the table with the policy is called `p`.
  private func rows<Row>(
    _ select: String, matching: String = "", only id: PolicyID?, order: String,
    _ read: (SQLRow) throws -> Row
  ) throws -> [Row] {
    let condition = id == nil ? "" : " and p.policy_id = ?"
    return try connection.rows(
      "\(select) where \(matching)p.school_id = ?\(condition) order by \(order)",
      [.identifier(school)] + (id.map { [.identifier($0)] } ?? []), read)
  }
}
