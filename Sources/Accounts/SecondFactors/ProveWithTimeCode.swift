internal import Essentials
package import Vault

/// The second step of signing in: the code of an app, which works once.
package struct ProveWithTimeCode: Sendable {
  private let reception: Reception

  /// Takes codes at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Signs in, under a new secret.
  ///
  /// - Throws: `Refusal/codeRefused` for a code that is wrong or was used.
  package func callAsFunction(
    _ code: String, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> NewSession {
    let found = try await reception.session(secret, at: [.needsSecondFactor])
    let attempt = try await reception.allow("code", by: found.session, from: visitor)
    let used = try await reception.used(code, by: found.session)
    let new = try reception.goOn(found, secret, to: .signedIn, provedAt: reception.now())
    try await reception.save(
      [used, .renew(from: secret.digest, to: new.session), .forgive(attempt)],
      in: found.session.school, recording: [reception.line(of: new.session)])
    return new
  }
}

extension Reception {
  /// The change that uses up a time code.
  func used(_ code: String, by session: Session) async throws -> AccountChange {
    let account = try await account(of: session)
    guard let sealed = account.timeCode,
      case .good(let step) = TimeCode.usual.answer(
        to: code, secret: try timeCodeSecret(sealed, of: account), now: now(),
        lastUsedStep: account.lastUsedStep)
    else { throw Refusal.codeRefused }
    return .useTimeCode(account.person, after: account.lastUsedStep, step: step)
  }

  /// What a person's app and we share, opened from its seal.
  func timeCodeSecret(_ sealed: [UInt8], of account: Account) throws -> TimeCodeSecret {
    var open = try ring.open(sealed, for: Self.place(account.person, account.school))
    defer { wipe(&open) }
    return try TimeCodeSecret(open)
  }

  /// Seals what a person's app and we share, for the person's account.
  func sealed(
    _ secret: TimeCodeSecret, for person: PersonID, in school: SchoolID
  ) throws -> [UInt8] {
    var open = secret.revealed()
    defer { wipe(&open) }
    return try ring.seal(open, for: Self.place(person, school), random: random)
  }

  private static func place(_ person: PersonID, _ school: SchoolID) -> SealedPlace {
    SealedPlace("account.time_code", school: school, row: person)
  }
}
