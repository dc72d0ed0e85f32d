internal import Essentials
package import Vault

/// Removes a passkey of one's own, such as that of a computer that went.
package struct RemovePasskey: Sendable {
  private let reception: Reception

  /// Removes passkeys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Removes it; nothing happens where there is none of that identifier.
  ///
  /// - Throws: `Refusal/proofNeeded`; a refusal where it is the only second factor.
  package func callAsFunction(
    _ credentialID: [UInt8], session secret: SessionSecret
  ) async throws {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    var account = try await reception.account(of: found.session)
    let left = account.passkeys.filter { $0.passkey.credentialID != credentialID }
    guard left.count < account.passkeys.count else { return }
    guard account.timeCode != nil || !left.isEmpty else {
      throw Refusal(
        "passkey.last", "This is your only second factor. Set up another before you remove it.")
    }
    account.passkeys = left
    try await reception.save(
      [.put(account)], in: account.school,
      recording: [
        reception.line("passkey.removed", by: .person(account.person), about: account.person)
      ])
  }
}
