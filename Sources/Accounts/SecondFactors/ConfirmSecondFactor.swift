internal import Essentials
package import Vault

/// What comes of setting up a second factor.
package struct SecondFactorSet: Sendable {
  /// The session, signed in.
  package let session: NewSession
  /// The codes to print once; empty where older ones still hold.
  package let codes: [RecoveryCode]
}

/// Takes the first code of an app, which shows that it has the secret; from now on it is asked for.
package struct ConfirmSecondFactor: Sendable {
  private let reception: Reception

  /// Takes codes at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Sets the second factor, signs in under a new secret, and makes codes for paper.
  ///
  /// - Throws: `Refusal/codeRefused` where it is not the app's code, or nothing was offered.
  package func callAsFunction(
    _ code: String, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> SecondFactorSet {
    let found = try await reception.sessionThatSetsUp(secret)
    let session = found.session
    let attempt = try await reception.allow("first code", by: session, from: visitor)
    guard let sealed = session.offeredTimeCode else { throw Refusal.codeRefused }
    let offered = try reception.offeredSecret(sealed, in: session)
    guard
      case .good(let step) = TimeCode.usual.answer(
        to: code, secret: offered, now: reception.now(), lastUsedStep: nil)
    else { throw Refusal.codeRefused }
    var account = try await reception.account(of: session)
    account.timeCode = try reception.sealed(
      offered, for: session.person, in: session.school)
    account.lastUsedStep = step
    return try await reception.finish(
      account, kind: "time code", found, secret, together: [.forgive(attempt)])
  }
}

extension Reception {
  /// Saves an account that has a new second factor, with codes for paper where there are none.
  ///
  /// Other sessions of the person end where one factor takes the place of another.
  ///
  /// - Parameter together: What else is kept in the same act.
  func finish(
    _ changed: Account, kind: String, _ found: SessionFound, _ secret: SessionSecret,
    together others: [AccountChange]
  ) async throws -> SecondFactorSet {
    var account = changed
    var printed: [RecoveryCode] = []
    if account.recoveryCodes == nil {
      let codes = try RecoveryCodes.fresh(for: account.person, random: random)
      account.recoveryCodes = codes.stored
      account.recoveryCodesMadeAt = now()
      printed = codes.printed
    }
    let new = try goOn(found, secret, to: .signedIn, provedAt: now())
    var lines = [
      line(
        "second-factor.set", by: .person(account.person), about: account.person,
        facts: ["kind": kind])
    ]
    if !found.isSignedIn { lines.append(line(of: new.session)) }
    try await save(
      [
        .put(account), .renew(from: secret.digest, to: new.session),
        .endAll(account.person, except: new.session.id),
      ] + others, in: account.school, recording: lines)
    return SecondFactorSet(session: new, codes: printed)
  }
}
