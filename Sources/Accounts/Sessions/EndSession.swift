internal import Essentials
package import Vault

/// Signs somebody out, in this browser.
package struct SignOut: Sendable {
  private let reception: Reception

  /// Signs out at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Ends the session, in whichever stage; nothing happens where there is none.
  package func callAsFunction(session secret: SessionSecret) async throws {
    guard let session = try await reception.store.session(digest: secret.digest)?.session else {
      return
    }
    try await reception.end(.end(session.person, session.id), of: session)
  }
}

/// Ends one of a person's own sessions, such as that of a computer that they walked away from.
package struct EndSession: Sendable {
  private let reception: Reception

  /// Ends sessions at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Ends it, from its next request on; one of somebody else is not there.
  package func callAsFunction(_ id: SessionID, session secret: SessionSecret) async throws {
    let own = try await reception.session(secret).session
    let all = try await reception.store.sessions(of: own.person, in: own.school)
    guard all.contains(where: { $0.id == id }) else {
      throw Refusal("session.unknown", "That sign-in has ended already.")
    }
    try await reception.end(.end(own.person, id), of: own)
  }
}

/// Ends all of a person's sessions but for the one in use.
package struct EndOtherSessions: Sendable {
  private let reception: Reception

  /// Ends sessions at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Ends them, from their next requests on.
  package func callAsFunction(session secret: SessionSecret) async throws {
    let own = try await reception.session(secret).session
    try await reception.end(.endAll(own.person, except: own.id), of: own)
  }
}

extension Reception {
  fileprivate func end(_ change: AccountChange, of session: Session) async throws {
    try await save(
      [change], in: session.school,
      recording: [line("session.ended", by: .person(session.person), about: session.person)])
  }
}
