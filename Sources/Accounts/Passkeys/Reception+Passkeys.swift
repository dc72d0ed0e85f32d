internal import Essentials
internal import Vault

extension Reception {
  /// The account of a passkey that answered its challenge, and the changes that use both, once.
  ///
  /// Whatever is wrong, it is one refusal.
  func used(
    _ assertion: PasskeyAssertion, holder: SessionSecret, in school: SchoolID,
    by person: PersonID? = nil, mustBeVerified: Bool
  ) async throws -> (account: Account, changes: [AccountChange]) {
    let answered = try answered(assertion.answered, by: holder, in: school)
    let account = try await store.account(withPasskey: assertion.credentialID, in: school)
    guard let account, account.disabledAt == nil, person == nil || person == account.person,
      let named = account.passkeys.first(where: {
        $0.passkey.credentialID == assertion.credentialID
      })
    else { throw PasskeyFault.wrongPasskey.refusal }
    do {
      let now = try assertion.used(
        named.passkey, challenge: answered.challenge, site: passkeySite(),
        mustBeVerified: mustBeVerified)
      return (account, [.answer(answered), .usePasskey(was: named.passkey, now: now)])
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
}
