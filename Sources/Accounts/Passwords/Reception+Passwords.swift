internal import Essentials
internal import Vault

extension Reception {
  /// The private key, opened with the password; nothing where there is none under it.
  func open(_ account: Account, with password: Password) async throws -> MemberPrivateKey? {
    guard let keys = account.keys, keys.passwordSeal != nil else { return nil }
    return try await gate.run { try keys.open(with: password) }
  }

  /// The account hashed anew where guessing has grown cheaper, and entrusted to the school's escrow
  /// where that is new.
  func refreshed(
    _ account: Account, with password: Password, opened: MemberPrivateKey?
  ) async throws -> Account {
    var account = account
    if account.password?.needsRenewal(cost: cost) == true {
      account.password = try await hash(password)
    }
    if let opened, let keys = account.keys {
      account.keys = try await entrusted(keys, in: &account, opened: opened)
    }
    return account
  }

  /// A new hash of a password.
  func hash(_ password: Password) async throws -> PasswordHash {
    try await gate.run { [cost, random] in
      try PasswordHash(of: password, cost: cost, random: random)
    }
  }

  private func entrusted(
    _ keys: MemberKeys, in account: inout Account, opened: MemberPrivateKey
  ) async throws -> MemberKeys {
    guard let escrow = try await store.escrow(of: account.school),
      escrow.publicKey != account.entrustedTo
    else { return keys }
    var keys = keys
    try keys.entrust(to: escrow, opened: opened)
    account.entrustedTo = escrow.publicKey
    return keys
  }
}
