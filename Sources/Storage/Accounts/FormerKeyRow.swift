internal import Accounts
internal import Essentials
internal import Vault

/// A row of `former_key`.
enum FormerKeyRow {
  static let columns = """
    school_id, person_id, public_key, recovery_seal, escrow_seal, entrusted_to, replaced_at, \
    held_by, held_seal
    """

  @Sendable static func former(_ row: SQLRow) throws -> FormerKeys {
    let owner = MemberKeyOwner(school: try row.identifier(0), person: try row.identifier(1))
    let held = try row.bytesOrNil(7).map {
      FormerKeys.Regained(
        under: try MemberPublicKey(bytes: $0), seal: try FormerKeySeal(stored: row.bytes(8)))
    }
    return FormerKeys(
      keys: MemberKeys(
        owner: owner, publicKey: try MemberPublicKey(bytes: row.bytes(2)), passwordSeal: nil,
        recoverySeal: try RecoverySeal(stored: row.bytes(3)),
        escrowSeal: try row.bytesOrNil(4).map { try EscrowSeal(stored: $0) }),
      entrustedTo: try row.bytesOrNil(5).map { try MemberPublicKey(bytes: $0) },
      replacedAt: try row.instant(6), regained: held)
  }

  static func values(of former: FormerKeys) -> [SQLValue] {
    let keys = former.keys
    return [
      .identifier(keys.owner.school), .identifier(keys.owner.person),
      .bytes(keys.publicKey.bytes), .bytes(keys.recoverySeal.stored),
      .bytesOrNil(keys.escrowSeal?.stored), .bytesOrNil(former.entrustedTo?.bytes),
      .instant(former.replacedAt), .bytesOrNil(former.regained?.under.bytes),
      .bytesOrNil(former.regained?.seal.stored),
    ]
  }
}
