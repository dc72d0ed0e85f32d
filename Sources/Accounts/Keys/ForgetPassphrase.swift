internal import Essentials
package import Vault

/// Locks the keys of somebody who has neither the passphrase nor their sheet, so that the head or the chair can help with
/// the school's.
///
/// Whoever reads the mailbox can do the same, and gains nothing by it: the own sheet still opens the keys.
package struct ForgetPassphrase: Sendable {
  private let reception: Reception

  /// Locks keys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Takes the seal under the passphrase away; every other session of the person ends, and this one opens nothing.
  ///
  /// A new key is never allowed by it: that takes the word of somebody who has seen the person (`AllowNewKey`).
  ///
  /// - Throws: `Refusal/noPassphrase`; `Refusal/keysLocked` where they are locked already; `Refusal/proofNeeded`.
  package func callAsFunction(session secret: SessionSecret) async throws {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    var session = found.session
    var account = try await reception.account(of: session)
    let keys = try account.keysWithoutPassword()
    guard keys.passwordSeal != nil else { throw Refusal.keysLocked }
    account.keys = keys.locked
    account.newKeyAllowedAt = nil
    session.seal = nil
    try await reception.save(
      [
        .put(account), .renew(from: secret.digest, to: session),
        .endAll(session.person, except: session.id),
      ], in: session.school,
      recording: [
        reception.line("passphrase.forgotten", by: .person(session.person), about: session.person)
      ])
  }
}

extension MemberKeys {
  /// The same keys, which only sheets open.
  var locked: MemberKeys {
    MemberKeys(
      owner: owner, publicKey: publicKey, passwordSeal: nil, recoverySeal: recoverySeal,
      escrowSeal: escrowSeal)
  }
}
