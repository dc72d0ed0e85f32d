internal import Accounts
internal import Essentials

/// Writes what changes about sessions.
struct SessionWriter {
  let connection: SQLConnection
  let school: SchoolID

  /// Writes a change that is about sessions.
  ///
  /// - Throws: `AccountConflict.sessionGone`.
  func write(_ change: AccountChange) throws {
    switch change {
    case .start(let session): try start(session)
    case .renew(let old, let session): try renew(session, from: old)
    case .end(let person, let id):
      try delete("person_id = ? and session_id = ?", [.identifier(person), .identifier(id)])
    case .endAll(let person, nil): try delete("person_id = ?", [.identifier(person)])
    case .endAll(let person, let kept?):
      try delete("person_id = ? and session_id <> ?", [.identifier(person), .identifier(kept)])
    case .endTask(let person, let task):
      try delete(
        "person_id = ? and task_kind = ? and task_id = ?",
        [.identifier(person), .text(task.kind), .text(task.id)])
    default: throw StoredValueFault("change of a session")
    }
  }

  private func start(_ session: Session) throws {
    try connection.execute(
      """
      insert into session (digest, stage, task_kind, task_id, last_seen_at, proved_at, expires_at,
        seal, offered_time_code, school_id, session_id, person_id, way, browser, started_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      SessionRow.changing(session) + [
        .identifier(session.school), .identifier(session.id), .identifier(session.person),
        .text(session.way.rawValue), .text(session.browser), .instant(session.startedAt),
      ])
  }

  private func renew(_ session: Session, from old: [UInt8]) throws {
    let changed = try connection.execute(
      """
      update session set digest = ?, stage = ?, task_kind = ?, task_id = ?, last_seen_at = ?,
        proved_at = ?, expires_at = ?, seal = ?, offered_time_code = ?
      where school_id = ? and session_id = ? and digest = ?
      """,
      SessionRow.changing(session) + [
        .identifier(session.school), .identifier(session.id), .bytes(old),
      ])
    guard changed == 1 else { throw AccountConflict.sessionGone }
  }

  private func delete(_ condition: String, _ values: [SQLValue]) throws {
    try connection.execute(
      "delete from session where school_id = ? and \(condition)", [.identifier(school)] + values)
  }
}
