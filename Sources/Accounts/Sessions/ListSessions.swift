internal import Essentials
package import Vault

/// Shows a person where they are signed in.
package struct ListSessions: Sendable {
  private let reception: Reception

  /// Lists sessions at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The sessions that hold, this one first, the others by when they were used.
  package func callAsFunction(session secret: SessionSecret) async throws -> [Session] {
    let own = try await reception.session(secret).session
    let all = try await reception.store.sessions(of: own.person, in: own.school)
      .filter { $0.isAlive(at: reception.now()) }
    return all.filter { $0.id == own.id } + all.filter { $0.id != own.id }
  }
}
