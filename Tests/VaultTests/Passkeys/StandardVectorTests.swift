import Essentials
import Testing

@testable import Vault

@Suite struct StandardVectorTests {
  private let site = PasskeySite(domain: "example.org", origins: ["https://example.org"])

  private func use(_ vector: StandardVector, of passkey: Passkey) throws -> Passkey {
    try PasskeyAssertion(
      credentialID: passkey.credentialID, authenticatorData: hex(vector.authenticatorData),
      clientData: Array(vector.usedClientData.utf8), signature: hex(vector.signature),
      userHandle: nil
    ).used(
      passkey, challenge: PasskeyChallenge(stored: hex(vector.usedFor)), site: site,
      mustBeVerified: false)
  }

  @Test(arguments: [StandardVector.none, .packed])
  func `passkeys of the standard are made and used`(vector: StandardVector) throws {
    let passkey = try PasskeyRegistration(
      attestation: hex(vector.attestation), clientData: Array(vector.madeClientData.utf8)
    ).passkey(
      for: Larkfield.grace, challenge: PasskeyChallenge(stored: hex(vector.madeFor)), site: site,
      mustBeVerified: false)
    #expect(try use(vector, of: passkey).credentialID == passkey.credentialID)
  }

  @Test func `an Ed25519 passkey of the standard is used`() throws {
    let vector = StandardVector.edDSA
    let passkey = Passkey(
      person: Larkfield.grace, credentialID: [UInt8](repeating: 1, count: 16),
      key: .edDSA(hex(vector.attestation)), counter: 0, mayBeBackedUp: false, isBackedUp: false)
    #expect(try use(vector, of: passkey) == passkey)
  }
}
