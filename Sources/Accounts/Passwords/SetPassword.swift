internal import Essentials
package import Vault

/// Chooses the first password, or a new one in place of a forgotten one, after a link was opened.
///
/// With the first come the person's keys: under the password, a sheet of paper and the school's
/// escrow, if there is one. All other sessions of the person end, and their links are void.
package struct SetPassword: Sendable {
  private let reception: Reception

  /// Chooses passwords at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Sets the password; a second factor that was set up is still asked for.
  ///
  /// Keys that lie under a forgotten password stay closed until `ReopenKeys`.
  ///
  /// - Parameter rules: What a password of this person must be.
  /// - Throws: `Refusal` where the password is refused, or the session is of another stage.
  package func callAsFunction(
    password: String, session secret: SessionSecret, rules: PasswordRules
  ) async throws -> PasswordSet {
    let found = try await reception.session(secret, at: [.choosesPassword])
    let typed = try Password(password)
    try rules.check(typed)
    let (person, school) = (found.session.person, found.session.school)
    var account =
      try await reception.store.account(of: person, in: school)
      ?? Account(person: person, school: school, createdAt: reception.now())
    let keys = try await keys(of: &account, under: typed)
    account.password = try await reception.hash(typed)
    let stage = try await reception.stage(after: account)
    let new = try reception.goOn(
      found, secret, to: stage, provedAt: stage == .signedIn ? reception.now() : nil,
      opened: keys.opened)
    try await reception.save(
      [
        .put(account), .renew(from: secret.digest, to: new.session),
        .endAll(person, except: new.session.id),
        .voidLinks(person, [.signIn, .invitation, .forgottenPassword], task: nil),
      ], in: school,
      recording: [
        reception.line(
          "password.set", by: .person(person), about: person,
          facts: ["after": found.session.way.rawValue, "keys": keys.fact]),
        reception.line(of: new.session),
      ])
    return PasswordSet(
      session: new, sheet: keys.sheet, keysNeedSheet: account.keys?.passwordSeal == nil)
  }

  private struct Keys {
    var opened: MemberPrivateKey?
    var sheet: PaperKey?
    var fact: String
  }

  private func keys(
    of account: inout Account, under password: Password
  ) async throws -> Keys {
    guard let old = account.keys else {
      let made = try await reception.newKeys(for: &account, under: password)
      return Keys(opened: made.opened, sheet: made.sheet, fact: "made")
    }
    allowNewKey(&account, replacing: old)
    account.keys = MemberKeys(
      owner: old.owner, publicKey: old.publicKey, passwordSeal: nil,
      recoverySeal: old.recoverySeal, escrowSeal: old.escrowSeal)
    return Keys(fact: "closed")
  }

  /// Allows new keys where a second step was set up while the key was open: that took the password, so it is more than
  /// a mailbox (`SessionFound.requirePasswordBeforeSecondFactor()`).
  ///
  /// It is given on the way to the pages; one that was set up since says nothing, and what has run out stays so.
  private func allowNewKey(_ account: inout Account, replacing old: MemberKeys) {
    let wasLocked = old.passwordSeal == nil
    if account.hasSecondFactor, !wasLocked || account.mayMakeNewKeys(at: reception.now()) {
      account.newKeyAllowedAt = reception.now()
    } else if !wasLocked {
      account.newKeyAllowedAt = nil
    }
  }
}
