internal import Essentials
package import Vault

/// Prints another sheet for somebody whose keys open; the one before works no more.
package struct RenewSheet: Sendable {
  private let reception: Reception

  /// Prints sheets at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The sheet, to be printed once.
  ///
  /// - Parameter password: The password, or the passphrase of somebody without one.
  /// - Throws: `Refusal/passwordRefused` or `Refusal/passphraseRefused`; `Refusal/keysLocked` where only a sheet opens the keys;
  ///   `Refusal/proofNeeded`.
  package func callAsFunction(
    password: String, session secret: SessionSecret, from visitor: Visitor
  ) async throws -> PaperKey {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let session = found.session
    var account = try await reception.account(of: session)
    guard var keys = account.keys else { throw Refusal.keysLocked }
    let (opened, _, attempt) = try await reception.opened(
      account, with: password, by: session, from: visitor)
    let sheet = try keys.renewSheet(opened: opened, random: reception.random)
    account.keys = keys
    try await reception.save(
      [.put(account), .forgive(attempt)], in: session.school,
      recording: [
        reception.line("keys.sheet-renewed", by: .person(session.person), about: session.person)
      ])
    return sheet
  }
}
