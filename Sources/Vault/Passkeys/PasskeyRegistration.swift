internal import Crypto
package import Essentials

/// What a browser sends when a passkey was made.
package struct PasskeyRegistration: Sendable {
  /// `response.attestationObject`, decoded.
  package let attestation: [UInt8]
  /// `response.clientDataJSON`, decoded.
  package let clientData: [UInt8]

  /// Takes what the browser sent.
  package init(attestation: [UInt8], clientData: [UInt8]) {
    self.attestation = attestation
    self.clientData = clientData
  }

  /// The challenge that it says to answer; nothing where it says none that we could have set.
  package var answered: PasskeyChallenge? { (try? PasskeyClientData.read(clientData))?.answered }

  /// The passkey, when everything about it is as it should be (WebAuthn 3, 7.1).
  ///
  /// The caller refuses one whose `credentialID` is stored already, whoever's it is.
  /// `mustBeVerified` where the passkey alone will let the person in.
  package func passkey(
    for person: PersonID, challenge: PasskeyChallenge, site: PasskeySite, mustBeVerified: Bool
  ) throws(PasskeyFault) -> Passkey {
    try PasskeyClientData.read(clientData).check(.registration, challenge: challenge, site: site)
    guard attestation.count <= 65_536 else { throw .malformed("attestation") }
    guard let parts = try CBORReader.only(attestation[...]).map, parts.count == 3,
      let format = parts["fmt"]?.text, let statement = parts["attStmt"]?.map,
      let bytes = parts["authData"]?.bytes
    else { throw .malformed("attestation") }
    let data = try AuthenticatorData(bytes)
    try data.check(site: site, mustBeVerified: mustBeVerified)
    guard let made = data.attested else { throw .malformed("attestation without a key") }
    try check(format, statement, by: made.key, over: bytes)
    return Passkey(
      person: person, credentialID: made.credentialID, key: made.key, counter: data.counter,
      mayBeBackedUp: data.flags.contains(.mayBeBackedUp),
      isBackedUp: data.flags.contains(.isBackedUp))
  }

  /// Takes no statement, as we ask for, or one by the passkey itself, which browsers are free to
  /// leave in (WebAuthn 3, 5.1.3 and 8.2).
  private func check(
    _ format: String, _ statement: [CBORKey: CBORValue], by key: PasskeyPublicKey,
    over data: [UInt8]
  ) throws(PasskeyFault) {
    if format == "none", statement.isEmpty { return }
    guard format == "packed", statement.count == 2, statement["alg"]?.integer == key.algorithm,
      let signature = statement["sig"]?.bytes
    else { throw .unsupportedAttestation }
    guard key.verifies(signature, of: data + Array(SHA256.hash(data: clientData))) else {
      throw .badSignature
    }
  }
}
