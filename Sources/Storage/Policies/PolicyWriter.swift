internal import Essentials
internal import Policies

/// Writes a policy: only what differs from what is kept.
struct PolicyWriter {
  let connection: SQLConnection
  let school: SchoolID

  /// Writes a policy, and the text of a version that is new.
  ///
  /// - Throws: `Refusal.changedMeanwhile` where the kept policy has another revision.
  func write(_ policy: SchoolPolicy, text: NewText?) throws {
    let kept = try PolicyReader(connection: connection, school: school).policy(policy.id)
    guard try put(policy) else { throw Refusal.changedMeanwhile }
    if policy.linked != kept?.linked ?? [] { try replaceLinked(policy) }
    let writer = VersionWriter(connection: connection, school: school)
    // In their order: an open version is withdrawn before the next one takes its place.
    for version in policy.versions {
      try writer.write(version, over: kept?.version(version.id))
    }
    if let text { try insert(text) }
  }

  /// Whether the policy was still as it was seen.
  private func put(_ policy: SchoolPolicy) throws -> Bool {
    let values = PolicyRow.values(of: policy)
    let changed =
      if policy.revision == 0 {
        try connection.execute(
          """
          insert into policy (title, owner_role, review_on, revision, school_id, policy_id)
          values (?, ?, ?, ?, ?, ?) on conflict (school_id, policy_id) do nothing
          """, values)
      } else {
        try connection.execute(
          """
          update policy set title = ?, owner_role = ?, review_on = ?, revision = ?
          where school_id = ? and policy_id = ? and revision = ?
          """, values + [.int(policy.revision)])
      }
    return changed == 1
  }

  private func replaceLinked(_ policy: SchoolPolicy) throws {
    let names: [SQLValue] = [.identifier(school), .identifier(policy.id)]
    try connection.execute(
      "delete from linked_policy where school_id = ? and policy_id = ?", names)
    for (place, linked) in policy.linked.enumerated() {
      try connection.execute(
        """
        insert into linked_policy (school_id, policy_id, place, title, kept_at)
        values (?, ?, ?, ?, ?)
        """, names + [.int(place), .text(linked.title), .textOrNil(linked.place)])
    }
  }

  private func insert(_ text: NewText) throws {
    try connection.execute(
      "insert into policy_text (school_id, version_id, content) values (?, ?, ?)",
      [.identifier(school), .identifier(text.version), .bytes(text.text.bytes)])
  }
}
