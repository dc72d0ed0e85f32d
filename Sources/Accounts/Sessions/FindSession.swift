internal import Essentials
package import Vault

/// Finds out whose session a cookie opens, once a request.
package struct FindSession: Sendable {
  private let reception: Reception

  /// Finds sessions at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The session, in whichever stage; nothing where it ended, ran out, was never there, or the
  /// account is closed.
  package func callAsFunction(_ secret: SessionSecret) async throws -> SessionFound? {
    guard var found = try await reception.store.session(digest: secret.digest) else { return nil }
    let now = reception.now()
    guard found.session.isAlive(at: now) else { return nil }
    if now >= found.session.lastSeenAt.adding(seconds: SessionTimes.note) {
      try await reception.store.saw(found.session.id, in: found.session.school, at: now)
      found.session.lastSeenAt = now
    }
    return found
  }
}
