package import Essentials
package import Vault

/// Lets somebody make a new key for whom nothing from before theirs was locked says who they are, not even a second
/// step: whoever allows it has seen that it is them.
///
/// Otherwise a mailbox in the wrong hands would be enough: it chooses a new password, and with it a new key, to which
/// everybody seals from then on.
package struct AllowNewKey: Sendable {
  /// For how long it is allowed, in seconds: two weeks.
  static let lifetime: Int64 = 14 * 86_400

  private let reception: Reception

  /// Allows at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Whether somebody may make a new key now.
  package func isAllowed(for person: PersonID, in school: SchoolID) async throws -> Bool {
    let account = try await reception.store.account(of: person, in: school)
    return account?.mayMakeNewKeys(at: reception.now()) ?? false
  }

  /// Allows it for two weeks.
  ///
  /// - Throws: `Refusal/ownNewKey`; `Refusal/keysNotLocked` where the key opens; `Refusal/proofNeeded`.
  package func callAsFunction(
    for person: PersonID, session secret: SessionSecret
  ) async throws {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let session = found.session
    guard person != session.person else { throw Refusal.ownNewKey }
    try await reception.insisting {
      var account = try await reception.existing(person, in: session.school)
      guard account.disabledAt == nil else { throw Refusal.accountClosed }
      guard account.lockedKeys != nil else { throw Refusal.keysNotLocked }
      account.newKeyAllowedAt = reception.now()
      try await reception.save(
        [.put(account)], in: session.school,
        recording: [
          reception.line("keys.new-allowed", by: .person(session.person), about: person)
        ])
    }
  }
}

extension Account {
  /// Whether new keys may take the place of those that are locked: the second step was given after the password, or
  /// somebody has allowed it.
  func mayMakeNewKeys(at now: Instant) -> Bool {
    newKeyAllowedAt.map { now < $0.adding(seconds: AllowNewKey.lifetime) } ?? false
  }
}
