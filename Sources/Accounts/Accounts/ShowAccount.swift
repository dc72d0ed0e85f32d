package import Essentials
package import Vault

/// What a person sees about their own account: that things are there, and never the things.
package struct AccountShown: Sendable, Hashable {
  /// Whether there is a password.
  package let hasPassword: Bool
  /// Whether there is a code app.
  package let hasTimeCode: Bool
  /// The passkeys, in the order in which they were made.
  package let passkeys: [NamedPasskey]
  /// How many codes on paper are left.
  package let codesLeft: Int
  /// When the codes on paper were made.
  package let codesMadeAt: Instant?
  /// The public half of the keys that open with the password of today; nothing where they are locked, or there are none.
  package let openKey: MemberPublicKey?
  /// Whether there are keys for confidential things.
  package let hasKeys: Bool
  /// Whether a passphrase opens the keys, since there is no password.
  package let hasPassphrase: Bool
  /// Whether the keys are open in this session.
  package let isOpenHere: Bool
  /// Whether a passphrase may be chosen, and the first keys made with it.
  package let mayChoosePassphrase: Bool
  /// Whether the keys lie under a password or passphrase that was forgotten (`ReopenKeys`, `ChangePassphrase`).
  package let keysNeedSheet: Bool
  /// Whether new keys may take the place of locked ones, or somebody has to allow it first.
  package let mayMakeNewKeys: Bool
  /// The providers with which one can sign in.
  package let issuers: [String]
}

/// Shows people their own accounts; also half way, for the passkeys that may answer.
package struct ShowAccount: Sendable {
  private let reception: Reception

  /// Shows accounts at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// What there is.
  ///
  /// - Throws: `Refusal/sessionGone`.
  package func callAsFunction(session secret: SessionSecret) async throws -> AccountShown {
    let found = try await reception.session(
      secret, at: [.signedIn, .needsSecondFactor, .mustSetUpSecondFactor])
    let account = try await reception.account(of: found.session)
    return AccountShown(
      hasPassword: account.password != nil, hasTimeCode: account.timeCode != nil,
      passkeys: account.passkeys, codesLeft: account.recoveryCodes?.digests.count ?? 0,
      codesMadeAt: account.recoveryCodesMadeAt,
      openKey: account.keys.flatMap { $0.passwordSeal == nil ? nil : $0.publicKey },
      hasKeys: account.keys != nil,
      hasPassphrase: account.hasPassphrase, isOpenHere: found.session.seal != nil,
      mayChoosePassphrase: account.keys == nil && account.password == nil
        && reception.keepsKeys,
      keysNeedSheet: account.keys.map { $0.passwordSeal == nil } ?? false,
      mayMakeNewKeys: account.mayMakeNewKeys(at: reception.now()),
      issuers: account.subjects.map(\.issuer))
  }
}
