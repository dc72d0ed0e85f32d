package import Essentials
package import Vault

/// What an app is given when it is set up, as picture and as text; shown once.
package struct SecondFactorOffer: Sendable {
  /// The `otpauth` address that the picture carries.
  package let address: Redacted<String>
  /// What is typed where no picture can be taken.
  package let typed: Redacted<String>
}

/// Offers a secret to somebody's code app; it counts once the app has shown that it has it.
package struct StartSecondFactor: Sendable {
  private let reception: Reception

  /// Offers secrets at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Gives what the page shows; the same again until it is confirmed, so that it may be reloaded.
  ///
  /// - Parameters:
  ///   - school: The school's name, as the app shows it.
  ///   - account: The person's address, as the app shows it.
  /// - Throws: `Refusal/proofNeeded` where somebody is signed in and sets up another one; `Refusal/passwordFirst`.
  package func callAsFunction(
    session secret: SessionSecret, school: String, account: String
  ) async throws -> SecondFactorOffer {
    let found = try await reception.sessionThatSetsUp(secret)
    let offered = try await offered(found.session, secret)
    return SecondFactorOffer(
      address: TimeCode.usual.address(of: offered, school: school, account: account),
      typed: offered.typed)
  }

  private func offered(
    _ session: Session, _ secret: SessionSecret
  ) async throws -> TimeCodeSecret {
    if let sealed = session.offeredTimeCode {
      return try reception.offeredSecret(sealed, in: session)
    }
    let fresh = try TimeCodeSecret.fresh(random: reception.random)
    var next = session
    next.offeredTimeCode = try reception.sealedOffer(fresh, in: session)
    try await reception.save(
      [.renew(from: secret.digest, to: next)], in: session.school,
      recording: [
        reception.line("second-factor.begun", by: .person(session.person), about: session.person)
      ])
    return fresh
  }
}

extension Reception {
  /// A session in which a second factor may be set up: none is there yet, or who it is was proved
  /// a moment ago.
  ///
  /// - Throws: `Refusal/sessionGone`; `Refusal/proofNeeded`; `Refusal/passwordFirst`.
  func sessionThatSetsUp(_ secret: SessionSecret) async throws -> SessionFound {
    let found = try await session(secret, at: [.mustSetUpSecondFactor, .signedIn])
    if found.isSignedIn { try found.requireFreshProof(at: now()) }
    try found.requirePasswordBeforeSecondFactor()
    return found
  }

  /// A secret as it was offered in a session.
  func offeredSecret(_ sealed: [UInt8], in session: Session) throws -> TimeCodeSecret {
    var open = try ring.open(sealed, for: Self.place(session))
    defer { wipe(&open) }
    return try TimeCodeSecret(open)
  }

  /// A secret sealed for the session in which it is offered.
  func sealedOffer(_ secret: TimeCodeSecret, in session: Session) throws -> [UInt8] {
    var open = secret.revealed()
    defer { wipe(&open) }
    return try ring.seal(open, for: Self.place(session), random: random)
  }

  private static func place(_ session: Session) -> SealedPlace {
    SealedPlace("session.offered_time_code", school: session.school, row: session.id)
  }
}
