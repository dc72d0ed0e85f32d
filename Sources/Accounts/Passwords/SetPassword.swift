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
  /// Keys that lie under a forgotten password stay closed until `ReopenKeys`. Keys under a passphrase come under the
  /// password where it is given too; without it they are closed the same way, and it opens nothing any more: a word that
  /// opens the keys is always the one that the account knows of.
  ///
  /// - Parameters:
  ///   - passphrase: What opens the keys of somebody who had no password until now; nothing where it is forgotten. From whom
  ///     it comes is told with it, since attempts are counted.
  ///   - rules: What a password of this person must be.
  /// - Throws: `Refusal` where the password is refused, or the session is of another stage;
  ///   `Refusal/passphraseRefused`.
  package func callAsFunction(
    password: String, passphrase: (typed: String, from: Visitor)? = nil,
    session secret: SessionSecret, rules: PasswordRules
  ) async throws -> PasswordSet {
    let found = try await reception.session(secret, at: [.choosesPassword])
    let typed = try Password(password)
    try rules.check(typed)
    let (person, school) = (found.session.person, found.session.school)
    var account =
      try await reception.store.account(of: person, in: school)
      ?? Account(person: person, school: school, createdAt: reception.now())
    let moved = try await opened(account, with: passphrase, in: found.session)
    let keys = try await keys(of: &account, under: typed, opened: moved?.key)
    account.password = try await reception.hash(typed)
    account = try await reception.refreshed(account, with: typed, opened: keys.opened)
    let stage = try await reception.stage(after: account)
    let new = try reception.goOn(
      found, secret, to: stage, provedAt: stage == .signedIn ? reception.now() : nil,
      opened: keys.opened)
    try await reception.save(
      [
        .put(account), .renew(from: secret.digest, to: new.session),
        .endAll(person, except: new.session.id),
        .voidLinks(person, [.signIn, .invitation, .forgottenPassword], task: nil),
      ] + (moved.map { [.forgive($0.attempt)] } ?? []), in: school,
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

  private func opened(
    _ account: Account, with passphrase: (typed: String, from: Visitor)?, in session: Session
  ) async throws -> (key: MemberPrivateKey, attempt: AttemptKeys)? {
    guard account.hasPassphrase, let passphrase, !passphrase.typed.isEmpty else { return nil }
    let opened = try await reception.opened(
      account, with: passphrase.typed, by: session, from: passphrase.from)
    return (opened.key, opened.attempt)
  }

  private func keys(
    of account: inout Account, under password: Password, opened: MemberPrivateKey?
  ) async throws -> Keys {
    guard let old = account.keys else {
      let made = try await reception.newKeys(for: &account, under: password)
      return Keys(opened: made.opened, sheet: made.sheet, fact: "made")
    }
    if let opened {
      account.keys = try await reception.sealed(old, under: password, opened: opened)
      account.newKeyAllowedAt = nil
      return Keys(opened: opened, fact: "moved")
    }
    allowNewKey(&account, replacing: old)
    account.keys = old.locked
    return Keys(fact: "closed")
  }

  /// Allows new keys where a second step was set up while the key was open: that took the password, so it is more than
  /// a mailbox (`SessionFound.requirePasswordBeforeSecondFactor()`).
  ///
  /// It is given on the way to the pages; one that was set up since says nothing, and what has run out stays so. Beside a
  /// passphrase it says nothing either: a school account elsewhere may have been enough to set it up.
  private func allowNewKey(_ account: inout Account, replacing old: MemberKeys) {
    let wasLocked = old.passwordSeal == nil
    let hadPassword = account.password != nil
    if account.hasSecondFactor,
      !wasLocked && hadPassword || account.mayMakeNewKeys(at: reception.now())
    {
      account.newKeyAllowedAt = reception.now()
    } else if !wasLocked {
      account.newKeyAllowedAt = nil
    }
  }
}
