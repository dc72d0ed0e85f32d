package import Essentials
package import Vault

/// Takes a lost second factor away, by an administrator who never sees it; the person sets up
/// another when they sign in next.
///
/// That the one who asks is an administrator is the route's rule.
package struct ResetSecondFactor: Sendable {
  private let reception: Reception

  /// Resets second factors at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Resets the second factor of another person and ends their sessions.
  ///
  /// - Throws: `Refusal/ownSecondFactor`, `Refusal/proofNeeded` or `Refusal/noAccount`.
  package func callAsFunction(
    of person: PersonID, session secret: SessionSecret
  ) async throws {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let administrator = found.session
    guard person != administrator.person else { throw Refusal.ownSecondFactor }
    try await reception.insisting {
      var account = try await reception.existing(person, in: administrator.school)
      account.timeCode = nil
      account.lastUsedStep = nil
      account.recoveryCodes = nil
      account.recoveryCodesMadeAt = nil
      account.passkeys = []
      account.newKeyAllowedAt = nil
      try await reception.save(
        [.put(account), .endAll(person, except: nil)], in: administrator.school,
        recording: [
          reception.line("second-factor.reset", by: .person(administrator.person), about: person)
        ])
    }
  }
}
