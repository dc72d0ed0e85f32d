internal import Essentials
package import Vault

/// How somebody who is signed in confirms who they are.
package enum Proof: Sendable {
  /// The code of their app.
  case timeCode(String)
  /// A passkey; its challenge was asked for with the session's secret.
  case passkey(PasskeyAssertion)
  /// The password, for people who have nothing beside it.
  case password(String)
}

/// Confirms who somebody is before keys, second factors, routing and exports.
package struct StepUp: Sendable {
  private let reception: Reception

  /// Takes proofs at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Goes on under a new secret; for ten minutes the proof counts as fresh.
  ///
  /// - Throws: `Refusal/otherProof` for a password where there is a second factor; what refuses the
  ///   proof.
  package func callAsFunction(
    _ proof: Proof, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> NewSession {
    let found = try await reception.session(secret)
    let session = found.session
    let attempt = try await reception.allow(proof.kind, by: session, from: visitor)
    var changes: [AccountChange] = []
    switch proof {
    case .timeCode(let code): changes.append(try await reception.used(code, by: session))
    case .passkey(let assertion):
      // The passkey may lie in the computer at which somebody else sits down: PIN, finger or face has to come with it.
      changes += try await reception.used(
        assertion, holder: secret, in: session.school, by: session.person, mustBeVerified: true
      ).changes
    case .password(let typed):
      guard !found.hasTimeCode, !found.hasPasskey else { throw Refusal.otherProof }
      try await check(typed, of: session)
    }
    let new = try reception.goOn(found, secret, to: .signedIn, provedAt: reception.now())
    changes += [.renew(from: secret.digest, to: new.session), .forgive(attempt)]
    try await reception.save(
      changes, in: session.school,
      recording: [
        reception.line(
          "session.proved", by: .person(session.person), about: session.person,
          facts: ["with": proof.kind])
      ])
    return new
  }

  private func check(_ typed: String, of session: Session) async throws {
    let password = try Password(typed)
    guard let hash = try await reception.account(of: session).password,
      try await reception.gate.run({ try hash.matches(password) })
    else { throw Refusal.passwordRefused }
  }
}

extension Proof {
  /// What it is, in a word; attempts of a kind are counted together.
  fileprivate var kind: String {
    switch self {
    case .timeCode: "code"
    case .passkey: "passkey"
    case .password: "own password"
    }
  }
}
