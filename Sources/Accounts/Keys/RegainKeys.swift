internal import Essentials
package import Vault

/// Opens keys of before with their sheet, found after new keys were made, and seals them under today's key.
package struct RegainKeys: Sendable {
  private let reception: Reception

  /// Regains keys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Takes the nine groups of the sheet; from now on today's key opens what was locked with the one before.
  ///
  /// - Throws: `Refusal/formerKeysRefused`, the same for another sheet and what is none; `Refusal/keysNotOpen` in a
  ///   session that does not open today's key; `Refusal/proofNeeded`.
  package func callAsFunction(
    sheet typed: String, session secret: SessionSecret, from visitor: Visitor
  ) async throws {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let session = found.session
    guard let present = try found.openKeys(with: secret) else { throw Refusal.keysNotOpen }
    let attempt = try await reception.allow("own sheet", by: session, from: visitor)
    let all = try await reception.store.formerKeys(of: session.person, in: session.school)
    for var former in all {
      guard let opened = former.keys.opened(with: typed) else { continue }
      former.regained = FormerKeys.Regained(
        under: present.publicKey,
        seal: try FormerKeySeal(
          opened, owner: former.keys.owner, under: present, random: reception.random))
      return try await reception.save(
        [.keepFormer(former), .forgive(attempt)], in: session.school,
        recording: [
          reception.line("keys.regained", by: .person(session.person), about: session.person)
        ])
    }
    throw Refusal.formerKeysRefused
  }
}
