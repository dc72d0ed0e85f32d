internal import Accounts
internal import Essentials
internal import Vault

/// Writes one change about accounts; what must happen once is compared in the statement that writes.
struct AccountWriter {
  let connection: SQLConnection
  let school: SchoolID

  /// Writes it.
  ///
  /// - Throws: `AccountConflict`.
  func write(_ change: AccountChange) throws {
    guard (change.school ?? school) == school else {
      throw StoredValueFault("a change of two schools")
    }
    switch change {
    case .put(let account): try put(account)
    case .keepFormer(let former): try keep(former)
    case .useTimeCode(let person, let after, let step):
      try useTimeCode(of: person, after: after, step: step)
    case .useRecoveryCode(let person, let codes, let left):
      try useRecoveryCode(of: person, codes: codes, left: left)
    case .answer(let answered): try answer(answered)
    case .usePasskey(let was, let now): try usePasskey(was: was, now: now)
    case .start, .renew, .end, .endAll, .endTask:
      try SessionWriter(connection: connection, school: school).write(change)
    case .add, .useLink, .voidLinks:
      try LinkWriter(connection: connection, school: school).write(change)
    case .entrust(let escrow, let old, let at): try entrust(escrow, replacing: old, at: at)
    case .forgive(let keys): try forgive(keys)
    case .forgetExpired(let moment): try forgetExpired(before: moment)
    }
  }

  /// Keeps keys of before; of those that are there already, only what opens them changes.
  private func keep(_ former: FormerKeys) throws {
    try connection.execute(
      """
      insert into former_key (\(FormerKeyRow.columns)) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (school_id, person_id, public_key) do update set
        held_by = excluded.held_by, held_seal = excluded.held_seal
      """, FormerKeyRow.values(of: former))
  }

  private func useTimeCode(of person: PersonID, after: Int64?, step: Int64) throws {
    let condition = after == nil ? "is null" : "= ?"
    try once(
      """
      update account set last_used_step = ?, revision = revision + 1
      where school_id = ? and person_id = ? and time_code is not null
        and last_used_step \(condition)
      """,
      [.integer(step), .identifier(school), .identifier(person)]
        + (after.map { [.integer($0)] } ?? []), or: .timeCodeUsed)
  }

  private func useRecoveryCode(
    of person: PersonID, codes: RecoveryCodes, left: RecoveryCodes
  ) throws {
    try once(
      """
      update account set recovery_digests = ?, revision = revision + 1
      where school_id = ? and person_id = ? and recovery_salt = ? and recovery_digests = ?
      """,
      [
        .bytes(AccountRow.digests(left)), .identifier(school), .identifier(person),
        .bytes(codes.salt), .bytes(AccountRow.digests(codes)),
      ], or: .recoveryCodesChanged)
  }

  /// One row for each browser that ever answered, until the night after.
  private func answer(_ answered: AnsweredChallenge) throws {
    try once(
      """
      insert into passkey_challenge (school_id, holder, challenge, expires_at)
      values (?, ?, ?, ?)
      on conflict (school_id, holder) do update set challenge = excluded.challenge,
        expires_at = excluded.expires_at
      where passkey_challenge.expires_at <= excluded.expires_at
        and passkey_challenge.challenge <> excluded.challenge
      """,
      [
        .identifier(school), .bytes(answered.holder), .bytes(answered.challenge.bytes),
        .instant(answered.expiresAt),
      ], or: .challengeAnswered)
  }

  private func usePasskey(was: Passkey, now: Passkey) throws {
    let person: [SQLValue] = [.identifier(school), .identifier(was.person)]
    try once(
      """
      update passkey set counter = ?, is_backed_up = ?
      where school_id = ? and person_id = ? and credential_id = ? and counter = ?
      """,
      [.int(Int(now.counter)), .bool(now.isBackedUp)] + person
        + [.bytes(was.credentialID), .int(Int(was.counter))], or: .passkeyChanged)
    try once(
      "update account set revision = revision + 1 where school_id = ? and person_id = ?", person,
      or: .passkeyChanged)
  }

  private func entrust(
    _ escrow: SchoolEscrow, replacing old: MemberPublicKey?, at: Instant
  ) throws {
    guard let old else {
      try connection.execute(
        "insert into school_escrow (school_id, public_key, made_at) values (?, ?, ?)",
        [.identifier(school), .bytes(escrow.publicKey.bytes), .instant(at)])
      return
    }
    try once(
      "update school_escrow set public_key = ?, made_at = ? where school_id = ? and public_key = ?",
      [
        .bytes(escrow.publicKey.bytes), .instant(at), .identifier(school), .bytes(old.bytes),
      ], or: .escrowChanged)
  }

  private func forgive(_ keys: AttemptKeys) throws {
    try connection.execute(
      "delete from sign_in_attempt where school_id = ? and counted_by = ?",
      [.identifier(school), .bytes(keys.account)])
    try connection.execute(
      """
      update sign_in_attempt set attempts = attempts - 1
      where school_id = ? and counted_by = ? and attempts > 0
      """, [.identifier(school), .bytes(keys.network)])
  }

  /// Where things run out, and by which column.
  static let expiring = [
    ("session", "expires_at"), ("personal_link", "expires_at"),
    ("passkey_challenge", "expires_at"), ("sign_in_attempt", "last_at"),
  ]

  private func forgetExpired(before moment: Instant) throws {
    for (table, column) in Self.expiring {
      try connection.execute(
        "delete from \(table) where school_id = ? and \(column) < ?",
        [.identifier(school), .instant(moment)])
    }
  }

  /// Runs a statement that changes one row, or says that somebody else was quicker.
  private func once(
    _ sql: String, _ values: [SQLValue], or conflict: AccountConflict
  ) throws {
    guard try connection.execute(sql, values) == 1 else { throw conflict }
  }
}
