internal import Essentials
package import Vault

/// Opens keys that lie under a forgotten password with the person's sheet, and seals them under
/// today's password.
package struct ReopenKeys: Sendable {
  private let reception: Reception

  /// Reopens keys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Takes the nine groups of the sheet, and the password of today.
  ///
  /// - Throws: `Refusal` where either is refused.
  package func callAsFunction(
    sheet typed: String, password: String, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> NewSession {
    let found = try await reception.session(secret)
    let (session, word) = (found.session, try Password(password))
    let attempt = try await reception.allow("own password", by: session, from: visitor)
    var account = try await reception.account(of: session)
    guard let hash = account.password, let old = account.keys,
      try await reception.gate.run({ try hash.matches(word) })
    else { throw Refusal.passwordRefused }
    let (keys, opened) = try await reception.reopened(old, with: typed, under: word)
    account.keys = keys
    let new = try reception.goOn(
      found, secret, to: .signedIn, provedAt: session.provedAt, opened: opened)
    try await reception.save(
      [.put(account), .renew(from: secret.digest, to: new.session), .forgive(attempt)],
      in: session.school,
      recording: [
        reception.line("keys.reopened", by: .person(session.person), about: session.person)
      ])
    return new
  }
}

extension Reception {
  /// Keys opened with what was typed from a sheet, and sealed under a password.
  func reopened(
    _ keys: MemberKeys, with typed: String, under password: Password
  ) async throws -> (MemberKeys, MemberPrivateKey) {
    let sheet = try PaperKey(typed: typed, for: .member)
    let opened: MemberPrivateKey
    do {
      opened = try keys.open(with: sheet)
    } catch VaultFault.doesNotOpen {
      throw Refusal(
        "paper-key.another-sheet", "That is another sheet. Use the one that was printed for you.")
    }
    return try await gate.run { [cost, random] in
      var changed = keys
      try changed.change(to: password, opened: opened, cost: cost, random: random)
      return (changed, opened)
    }
  }
}
