internal import Accounts
internal import Essentials
internal import Vault

/// A row of `session`.
enum SessionRow {
  static let columns = """
    s.session_id, s.digest, s.person_id, s.school_id, s.stage, s.task_kind, s.task_id, s.way, \
    s.browser, s.started_at, s.last_seen_at, s.proved_at, s.expires_at, s.seal, \
    s.offered_time_code
    """

  @Sendable static func session(_ row: SQLRow) throws -> Session {
    Session(
      id: try row.identifier(0), digest: try row.bytes(1), person: try row.identifier(2),
      school: try row.identifier(3), stage: try stage(row),
      way: try StoredValueFault.value(SignInWay.self, row.text(7)), browser: try row.text(8),
      startedAt: try row.instant(9), lastSeenAt: try row.instant(10),
      provedAt: try row.instantOrNil(11), expiresAt: try row.instant(12),
      seal: try row.bytesOrNil(13).map { try SessionSeal(stored: $0) },
      offeredTimeCode: try row.bytesOrNil(14))
  }

  /// The same row, with what a request needs of the account after it.
  @Sendable static func found(_ row: SQLRow) throws -> SessionFound {
    SessionFound(
      session: try session(row),
      publicKey: try row.bytesOrNil(15).map { try MemberPublicKey(bytes: $0) },
      hasPassword: try row.bool(16), hasTimeCode: try row.bool(17), hasPasskey: try row.bool(18),
      hasLockedKeys: try row.bool(19))
  }

  /// What changes while a session goes on.
  static func changing(_ session: Session) -> [SQLValue] {
    let (stage, task) = words(session.stage)
    return [
      .bytes(session.digest), .text(stage), .textOrNil(task?.kind), .textOrNil(task?.id),
      .instant(session.lastSeenAt), .instantOrNil(session.provedAt), .instant(session.expiresAt),
      .bytesOrNil(session.seal?.stored), .bytesOrNil(session.offeredTimeCode),
    ]
  }

  private static func words(_ stage: SessionStage) -> (String, OneTask?) {
    switch stage {
    case .choosesPassword: ("chooses-password", nil)
    case .needsSecondFactor: ("needs-second-factor", nil)
    case .mustSetUpSecondFactor: ("must-set-up-second-factor", nil)
    case .signedIn: ("signed-in", nil)
    case .task(let task): ("task", task)
    }
  }

  private static func stage(_ row: SQLRow) throws -> SessionStage {
    switch try row.text(4) {
    case "chooses-password": .choosesPassword
    case "needs-second-factor": .needsSecondFactor
    case "must-set-up-second-factor": .mustSetUpSecondFactor
    case "signed-in": .signedIn
    case "task": .task(OneTask(kind: try row.text(5), id: try row.text(6)))
    default: throw StoredValueFault("stage of a session")
    }
  }
}
