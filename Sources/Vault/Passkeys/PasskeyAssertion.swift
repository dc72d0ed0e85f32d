internal import Crypto
internal import Essentials

/// What a browser sends when a passkey was used.
package struct PasskeyAssertion: Sendable {
  /// `rawId`, decoded: which passkey.
  package let credentialID: [UInt8]
  /// `response.authenticatorData`, decoded.
  package let authenticatorData: [UInt8]
  /// `response.clientDataJSON`, decoded.
  package let clientData: [UInt8]
  /// `response.signature`, decoded.
  package let signature: [UInt8]
  /// `response.userHandle`, decoded, where there is one: the person's identifier, in 16 bytes.
  package let userHandle: [UInt8]?

  /// Takes what the browser sent.
  package init(
    credentialID: [UInt8], authenticatorData: [UInt8], clientData: [UInt8], signature: [UInt8],
    userHandle: [UInt8]?
  ) {
    self.credentialID = credentialID
    self.authenticatorData = authenticatorData
    self.clientData = clientData
    self.signature = signature
    self.userHandle = userHandle
  }

  /// The challenge that it says to answer; nothing where it says none that we could have set.
  package var answered: PasskeyChallenge? { (try? PasskeyClientData.read(clientData))?.answered }

  /// The passkey as it is to be stored from now on, when it was the one (WebAuthn 3, 7.2).
  ///
  /// `passkey` is the stored one of this `credentialID`. `mustBeVerified` where the passkey alone
  /// lets the person in, and false where it stands beside a password.
  package func used(
    _ passkey: Passkey, challenge: PasskeyChallenge, site: PasskeySite, mustBeVerified: Bool
  ) throws(PasskeyFault) -> Passkey {
    let isTheirs = userHandle == nil || userHandle == passkey.person.bytes
    guard credentialID == passkey.credentialID, isTheirs else { throw .wrongPasskey }
    try PasskeyClientData.read(clientData).check(.assertion, challenge: challenge, site: site)
    let data = try AuthenticatorData(authenticatorData)
    try data.check(site: site, mustBeVerified: mustBeVerified)
    guard data.attested == nil else { throw .malformed("a key where none is made") }
    let message = authenticatorData + Array(SHA256.hash(data: clientData))
    guard passkey.key.verifies(signature, of: message) else { throw .badSignature }
    // After the signature: only the device itself can say these.
    guard data.flags.contains(.mayBeBackedUp) == passkey.mayBeBackedUp else {
      throw .backupChanged
    }
    let counts = data.counter > 0 || passkey.counter > 0
    guard !counts || data.counter > passkey.counter else { throw .counterWentBack }
    return Passkey(
      person: passkey.person, credentialID: credentialID, key: passkey.key,
      counter: data.counter, mayBeBackedUp: passkey.mayBeBackedUp,
      isBackedUp: data.flags.contains(.isBackedUp))
  }
}
