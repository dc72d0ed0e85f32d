internal import Essentials
internal import Vault

extension Reception {
  /// The account of a passkey that answered its challenge, and the change that uses it.
  ///
  /// The challenge is taken away first, right or wrong. Whatever is wrong, it is one refusal.
  func used(
    _ assertion: PasskeyAssertion, holder: SessionSecret, in school: SchoolID,
    by person: PersonID? = nil, mustBeVerified: Bool
  ) async throws -> (account: Account, change: AccountChange) {
    let challenge = try await challenge(of: holder, in: school)
    let account = try await store.account(withPasskey: assertion.credentialID, in: school)
    guard let account, account.disabledAt == nil, person == nil || person == account.person,
      let named = account.passkeys.first(where: {
        $0.passkey.credentialID == assertion.credentialID
      })
    else { throw PasskeyFault.wrongPasskey.refusal }
    do {
      let now = try assertion.used(
        named.passkey, challenge: challenge, site: passkeySite(), mustBeVerified: mustBeVerified)
      return (account, .usePasskey(was: named.passkey, now: now))
    } catch {
      throw error.refusal
    }
  }

  /// Where passkeys are made and used.
  ///
  /// - Throws: `PasskeyFault/wrongSite` where browsers have none at this site's address.
  func passkeySite() throws(PasskeyFault) -> PasskeySite {
    guard let site else { throw .wrongSite }
    return site
  }

  /// The challenge that a browser was given, which is gone now.
  func challenge(
    of holder: SessionSecret, in school: SchoolID
  ) async throws -> PasskeyChallenge {
    guard
      let challenge = try await store.takeChallenge(of: holder.digest, in: school, at: now())
    else { throw PasskeyFault.wrongChallenge.refusal }
    return challenge
  }
}
