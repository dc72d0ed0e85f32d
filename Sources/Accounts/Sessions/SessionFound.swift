package import Essentials
package import Vault

/// A session as a request finds it, with what it needs of the account.
package struct SessionFound: Sendable, Equatable {
  /// The session.
  package var session: Session
  /// The public half of the person's keys, if they have keys.
  package let publicKey: MemberPublicKey?
  /// Whether there is a password.
  package let hasPassword: Bool
  /// Whether there is a code app.
  package let hasTimeCode: Bool
  /// Whether there is a passkey.
  package let hasPasskey: Bool
  /// Whether the keys lie under a password that was forgotten.
  package let hasLockedKeys: Bool

  /// What was found.
  package init(
    session: Session, publicKey: MemberPublicKey? = nil, hasPassword: Bool = false,
    hasTimeCode: Bool = false, hasPasskey: Bool = false, hasLockedKeys: Bool = false
  ) {
    self.session = session
    self.publicKey = publicKey
    self.hasPassword = hasPassword
    self.hasTimeCode = hasTimeCode
    self.hasPasskey = hasPasskey
    self.hasLockedKeys = hasLockedKeys
  }

  /// Whether a passphrase opens the keys.
  package var hasPassphrase: Bool { publicKey != nil && !hasLockedKeys && !hasPassword }

  /// Whether the person may use the pages of those who are signed in.
  package var isSignedIn: Bool { session.stage == .signedIn }

  /// Refuses what needs a fresh proof of who it is, unless one was given in the last ten minutes.
  ///
  /// - Throws: `Refusal/proofNeeded`: the page then leads to the step-up page.
  package func requireFreshProof(at now: Instant) throws(Refusal) {
    guard isSignedIn, let provedAt = session.provedAt,
      now < provedAt.adding(seconds: SessionTimes.proof)
    else { throw .proofNeeded }
  }

  /// Refuses to set up the first second step in a session that came about without the password, where a key lies open
  /// under it.
  ///
  /// Otherwise whoever reads the mailbox sets up a step of their own by a link, forgets the password, and the step
  /// allows them a new key. Whoever has really forgotten it chooses another one first; the key is locked from then on.
  /// The same holds for a passphrase, also of somebody who is signed in with nothing else to prove who they are.
  ///
  /// - Throws: `Refusal/passwordFirst`: the pages then lead to signing in with the password; `Refusal/passphraseFirst`:
  ///   they lead to typing it.
  package func requirePasswordBeforeSecondFactor() throws(Refusal) {
    guard publicKey != nil, !hasLockedKeys, session.seal == nil else { return }
    if hasPassword {
      guard session.stage != .mustSetUpSecondFactor else { throw .passwordFirst }
    } else if !hasTimeCode, !hasPasskey {
      throw .passphraseFirst
    }
  }

  /// The person's private key for this request; nothing where it was not opened in this session.
  package func openKeys(with secret: SessionSecret) throws -> MemberPrivateKey? {
    guard let seal = session.seal, let publicKey else { return nil }
    let owner = MemberKeyOwner(school: session.school, person: session.person)
    return try seal.open(with: secret, owner: owner, publicKey: publicKey)
  }
}
