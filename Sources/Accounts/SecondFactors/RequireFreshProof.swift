internal import Essentials
package import Vault

/// Asks that whoever does something grave has just confirmed who they are.
package struct RequireFreshProof: Sendable {
  private let reception: Reception

  /// Asks at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The session, where a proof was given in the last ten minutes.
  ///
  /// - Throws: `Refusal/sessionGone` or `Refusal/proofNeeded`.
  @discardableResult
  package func callAsFunction(session secret: SessionSecret) async throws -> SessionFound {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    return found
  }
}
