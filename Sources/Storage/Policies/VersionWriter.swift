internal import Essentials
internal import Policies

/// Writes one version of a policy: only what differs from what is kept.
struct VersionWriter {
  let connection: SQLConnection
  let school: SchoolID

  /// Writes a version.
  ///
  /// - Throws: `RewrittenVersion` where it does not go on from the kept one.
  func write(_ version: PolicyVersion, over kept: PolicyVersion?) throws {
    if let kept {
      guard version != kept else { return }
      guard version.continues(kept) else { throw RewrittenVersion(version: version.id) }
      if version.status != kept.status { try update(version) }
    } else {
      try insert(version)
    }
    try writeDecisions(of: version, over: kept?.decisions ?? [])
    if let roles = version.roles, roles != kept?.roles {
      try RolesWriter(connection: connection, school: school, version: version.id).write(roles)
    }
    try writeSignatures(of: version, over: kept?.signatures ?? [])
    if let copy = version.signedCopy, copy != kept?.signedCopy { try insert(copy, of: version) }
  }

  private func insert(_ version: PolicyVersion) throws {
    try connection.execute(
      """
      insert into policy_version (school_id, version_id, policy_id, number, name, digest,
        uploaded_by, uploaded_at, status, status_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      names(version) + [
        .identifier(version.policy), .int(version.number), .text(version.name),
        .digest(version.digest), .identifier(version.uploadedBy),
        .instant(version.uploadedAt),
      ] + VersionRow.values(of: version.status))
    for (asksFor, labels) in VersionRow.labels(of: version.paragraphs) {
      for (place, label) in labels.enumerated() {
        try connection.execute(
          """
          insert into version_paragraph (school_id, version_id, asks_for, place, label)
          values (?, ?, ?, ?, ?)
          """, names(version) + [.text(asksFor), .int(place), .text(label)])
      }
    }
  }

  private func update(_ version: PolicyVersion) throws {
    try connection.execute(
      """
      update policy_version set status = ?, status_on = ?
      where school_id = ? and version_id = ?
      """, VersionRow.values(of: version.status) + names(version))
  }

  private func writeDecisions(of version: PolicyVersion, over kept: [FindingDecision]) throws {
    for (place, decision) in version.decisions.enumerated().dropFirst(kept.count) {
      try connection.execute(
        """
        insert into finding_decision (school_id, version_id, place, finding, sentence, outcome,
          reason, decided_by, decided_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, names(version) + [.int(place)] + ReviewRows.values(of: decision))
    }
  }

  private func writeSignatures(of version: PolicyVersion, over kept: [Signature]) throws {
    for (place, signature) in version.signatures.enumerated() {
      guard place < kept.count else {
        try connection.execute(
          """
          insert into signature (school_id, version_id, place, office, person_id, name,
            signed_on, at, digest, stand_in, entered_by, withdrawn_at)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, names(version) + [.int(place)] + SigningRows.values(of: signature))
        continue
      }
      guard signature != kept[place] else { continue }
      try connection.execute(
        """
        update signature set withdrawn_at = ?
        where school_id = ? and version_id = ? and place = ?
        """, [.instantOrNil(signature.withdrawnAt)] + names(version) + [.int(place)])
    }
  }

  private func insert(_ copy: SignedCopy, of version: PolicyVersion) throws {
    try connection.execute(
      """
      insert into signed_copy (school_id, version_id, digest, byte_count, attached_by,
        attached_at)
      values (?, ?, ?, ?, ?, ?)
      """, names(version) + SigningRows.values(of: copy))
  }

  private func names(_ version: PolicyVersion) -> [SQLValue] {
    [.identifier(school), .identifier(version.id)]
  }
}
