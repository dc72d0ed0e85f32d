package import Essentials
package import Vault

/// Keys that a person could not open when they made new ones: kept, since a sheet may be found later.
package struct FormerKeys: Sendable, Hashable {
  /// The private half under the key that took its place, once a sheet had opened it again.
  package struct Regained: Sendable, Hashable {
    /// The public half of the key under which it lies.
    package let under: MemberPublicKey
    /// The private half.
    package let seal: FormerKeySeal

    /// What a key holds of the one before.
    package init(under: MemberPublicKey, seal: FormerKeySeal) {
      self.under = under
      self.seal = seal
    }
  }

  /// The keys: their own sheet opens them, and the school's.
  package let keys: MemberKeys
  /// The public half of the school's escrow that they are entrusted to.
  package let entrustedTo: MemberPublicKey?
  /// When new ones took their place.
  package let replacedAt: Instant
  /// What opens them without a sheet, since they were regained.
  package var regained: Regained?

  /// Keys of before.
  package init(
    keys: MemberKeys, entrustedTo: MemberPublicKey?, replacedAt: Instant,
    regained: Regained? = nil
  ) {
    self.keys = keys
    self.entrustedTo = entrustedTo
    self.replacedAt = replacedAt
    self.regained = regained
  }

  /// Whether a key that is open opens them too; not where they were regained under one that was replaced since, or is
  /// locked itself.
  package func isRegained(under present: MemberPublicKey?) -> Bool {
    present != nil && regained?.under == present
  }

  /// The private half, opened with the key that took its place; nothing where no sheet has opened it since.
  package func open(with present: MemberPrivateKey) throws -> MemberPrivateKey? {
    guard let regained, regained.under == present.publicKey else { return nil }
    return try regained.seal.open(with: present, owner: keys.owner, publicKey: keys.publicKey)
  }
}

/// Tells of a person's own keys of before, the latest first.
package struct FindFormerKeys: Sendable {
  private let reception: Reception

  /// Looks at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The keys of before of whoever is signed in.
  ///
  /// - Throws: `Refusal/sessionGone`.
  package func callAsFunction(session secret: SessionSecret) async throws -> [FormerKeys] {
    let session = try await reception.session(secret).session
    return try await reception.store.formerKeys(of: session.person, in: session.school)
  }
}
