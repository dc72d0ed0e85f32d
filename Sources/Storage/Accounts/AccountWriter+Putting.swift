internal import Accounts
internal import Essentials

extension AccountWriter {
  /// Inserts an account that was never saved, and changes one that still is as it was read.
  func put(_ account: Account) throws {
    let values = AccountRow.values(of: account)
    if account.revision == 0 {
      try connection.execute(Self.insert, values)
    } else {
      let changed = try connection.execute(Self.update, values + [.int(account.revision)])
      guard changed == 1 else { throw AccountConflict.accountChanged }
    }
    try replacePasskeys(of: account)
    try replaceSubjects(of: account)
  }

  private func replacePasskeys(of account: Account) throws {
    try connection.execute(
      "delete from passkey where school_id = ? and person_id = ?",
      [.identifier(school), .identifier(account.person)])
    for (place, named) in account.passkeys.enumerated() {
      try connection.execute(
        """
        insert into passkey (school_id, place, \(PasskeyRow.columns))
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, [.identifier(school), .int(place)] + PasskeyRow.values(of: named))
    }
  }

  private func replaceSubjects(of account: Account) throws {
    try connection.execute(
      "delete from provider_subject where school_id = ? and person_id = ?",
      [.identifier(school), .identifier(account.person)])
    for subject in account.subjects {
      try connection.execute(
        """
        insert into provider_subject (school_id, issuer, subject, person_id)
        values (?, ?, ?, ?)
        """,
        [
          .identifier(school), .text(subject.issuer), .text(subject.subject),
          .identifier(account.person),
        ])
    }
  }

  private static let insert = """
    insert into account (password, time_code, last_used_step, recovery_salt, recovery_digests,
      recovery_made_at, public_key, password_seal, recovery_seal, escrow_seal, entrusted_to,
      new_key_allowed_at, disabled_at, created_at, revision, school_id, person_id)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  private static let update = """
    update account set password = ?, time_code = ?, last_used_step = ?, recovery_salt = ?,
      recovery_digests = ?, recovery_made_at = ?, public_key = ?, password_seal = ?,
      recovery_seal = ?, escrow_seal = ?, entrusted_to = ?, new_key_allowed_at = ?,
      disabled_at = ?, created_at = ?, revision = ?
    where school_id = ? and person_id = ? and revision = ?
    """
}
