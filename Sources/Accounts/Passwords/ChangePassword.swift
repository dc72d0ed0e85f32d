internal import Essentials
package import Vault

/// Changes the password of somebody who is signed in and knows the old one; all other sessions end.
package struct ChangePassword: Sendable {
  private let reception: Reception

  /// Changes passwords at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Sets the new password, under which the keys lie from now on.
  ///
  /// - Throws: `Refusal/passwordRefused`, what the rules refuse, or `Refusal/proofNeeded`.
  package func callAsFunction(
    from old: String, to new: String, session secret: SessionSecret, rules: PasswordRules,
    from visitor: Visitor
  ) async throws -> NewSession {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let session = found.session
    let (old, new) = (try Password(old), try Password(new))
    try rules.check(new)
    let attempt = try await reception.allow("own password", by: session, from: visitor)
    var account = try await reception.account(of: session)
    guard let hash = account.password, try await reception.gate.run({ try hash.matches(old) })
    else { throw Refusal.passwordRefused }
    let opened = try await reception.open(account, with: old)
    if let keys = account.keys, let opened {
      account.keys = try await reception.gate.run { [reception] in
        var changed = keys
        try changed.change(
          to: new, opened: opened, cost: reception.cost, random: reception.random)
        return changed
      }
    }
    account.password = try await reception.hash(new)
    let next = try reception.goOn(
      found, secret, to: .signedIn, provedAt: session.provedAt, opened: opened)
    try await reception.save(
      [
        .put(account), .renew(from: secret.digest, to: next.session),
        .endAll(session.person, except: session.id), .forgive(attempt),
        // Whoever reads the mailbox as well has no way left from before.
        .voidLinks(session.person, [.signIn, .invitation, .forgottenPassword], task: nil),
      ], in: session.school,
      recording: [
        reception.line("password.changed", by: .person(session.person), about: session.person)
      ])
    return next
  }
}
