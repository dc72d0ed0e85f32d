internal import Accounts
internal import Essentials
internal import Vault

/// A row of `account`.
enum AccountRow {
  static let columns = """
    person_id, school_id, password, time_code, last_used_step, recovery_salt, recovery_digests, \
    recovery_made_at, public_key, password_seal, recovery_seal, escrow_seal, entrusted_to, \
    disabled_at, created_at, revision, new_key_allowed_at
    """

  /// Reads a row; passkeys and subjects come from their own tables.
  static func account(
    _ row: SQLRow, passkeys: [NamedPasskey], subjects: [ProviderSubject]
  ) throws -> Account {
    let (person, school) = (try row.identifier(0) as PersonID, try row.identifier(1) as SchoolID)
    return Account(
      person: person, school: school,
      password: try row.textOrNil(2).map { try PasswordHash(encoded: $0) },
      timeCode: try row.bytesOrNil(3), lastUsedStep: try row.intOrNil(4).map(Int64.init),
      recoveryCodes: try codes(row, of: person), recoveryCodesMadeAt: try row.instantOrNil(7),
      keys: try keys(row, of: MemberKeyOwner(school: school, person: person)),
      entrustedTo: try row.bytesOrNil(12).map { try MemberPublicKey(bytes: $0) },
      newKeyAllowedAt: try row.instantOrNil(16), passkeys: passkeys, subjects: subjects,
      disabledAt: try row.instantOrNil(13),
      createdAt: try row.instant(14), revision: try row.int(15))
  }

  /// What is written, up to the school and person whose row it is.
  static func values(of account: Account) -> [SQLValue] {
    [
      .textOrNil(account.password?.encoded.value), .bytesOrNil(account.timeCode),
      .intOrNil(account.lastUsedStep.map(Int.init)), .bytesOrNil(account.recoveryCodes?.salt),
      .bytesOrNil(account.recoveryCodes.map(digests)),
      .instantOrNil(account.recoveryCodesMadeAt), .bytesOrNil(account.keys?.publicKey.bytes),
      .bytesOrNil(account.keys?.passwordSeal?.stored),
      .bytesOrNil(account.keys?.recoverySeal.stored),
      .bytesOrNil(account.keys?.escrowSeal?.stored), .bytesOrNil(account.entrustedTo?.bytes),
      .instantOrNil(account.newKeyAllowedAt), .instantOrNil(account.disabledAt),
      .instant(account.createdAt),
      .int(account.revision + 1), .identifier(account.school), .identifier(account.person),
    ]
  }

  /// How far an account has come, by person.
  @Sendable static func state(_ row: SQLRow) throws -> (PersonID, AccountState) {
    let state = AccountState(
      isClosed: try row.bool(1), hasPassword: try row.bool(2), hasSubject: try row.bool(3),
      hasSecondFactor: try row.bool(4))
    return (try row.identifier(0), state)
  }

  /// The digests of recovery codes, one after the other.
  static func digests(_ codes: RecoveryCodes) -> [UInt8] { codes.digests.flatMap { $0 } }

  private static func codes(_ row: SQLRow, of person: PersonID) throws -> RecoveryCodes? {
    guard let salt = try row.bytesOrNil(5) else { return nil }
    let all = try row.bytes(6)
    let digests = stride(from: 0, to: all.count, by: 32).map { start in
      Array(all[start..<min(start + 32, all.count)])
    }
    return try RecoveryCodes(person: person, salt: salt, digests: digests)
  }

  private static func keys(_ row: SQLRow, of owner: MemberKeyOwner) throws -> MemberKeys? {
    guard let publicKey = try row.bytesOrNil(8) else { return nil }
    return MemberKeys(
      owner: owner, publicKey: try MemberPublicKey(bytes: publicKey),
      passwordSeal: try row.bytesOrNil(9).map { try PasswordSeal(stored: $0) },
      recoverySeal: try RecoverySeal(stored: row.bytes(10)),
      escrowSeal: try row.bytesOrNil(11).map { try EscrowSeal(stored: $0) })
  }
}
