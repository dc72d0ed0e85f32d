internal import Accounts
internal import Essentials
internal import Vault

/// A row of `passkey`.
enum PasskeyRow {
  static let columns = """
    person_id, credential_id, public_key, counter, may_be_backed_up, is_backed_up, name, made_at
    """

  @Sendable static func passkey(_ row: SQLRow) throws -> NamedPasskey {
    guard let counter = UInt32(exactly: try row.int(3)) else {
      throw StoredValueFault("counter of a passkey")
    }
    let passkey = Passkey(
      person: try row.identifier(0), credentialID: try row.bytes(1),
      key: try PasskeyPublicKey(stored: row.bytes(2)), counter: counter,
      mayBeBackedUp: try row.bool(4), isBackedUp: try row.bool(5))
    return NamedPasskey(passkey, name: try row.text(6), madeAt: try row.instant(7))
  }

  static func values(of named: NamedPasskey) -> [SQLValue] {
    [
      .identifier(named.passkey.person), .bytes(named.passkey.credentialID),
      .bytes(named.passkey.key.stored), .int(Int(named.passkey.counter)),
      .bool(named.passkey.mayBeBackedUp), .bool(named.passkey.isBackedUp), .text(named.name),
      .instant(named.madeAt),
    ]
  }
}
