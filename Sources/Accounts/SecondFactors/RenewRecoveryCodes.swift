internal import Essentials
package import Vault

/// Makes new codes for paper; the old ones are void.
package struct RenewRecoveryCodes: Sendable {
  private let reception: Reception

  /// Makes codes at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The ten codes, to be printed once.
  ///
  /// - Throws: `Refusal/proofNeeded` without a fresh proof.
  package func callAsFunction(session secret: SessionSecret) async throws -> [RecoveryCode] {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    var account = try await reception.account(of: found.session)
    let codes = try RecoveryCodes.fresh(for: account.person, random: reception.random)
    account.recoveryCodes = codes.stored
    account.recoveryCodesMadeAt = reception.now()
    try await reception.save(
      [.put(account)], in: account.school,
      recording: [
        reception.line("recovery-codes.renewed", by: .person(account.person), about: account.person)
      ])
    return codes.printed
  }
}
